import { Export } from '@sidos/api/model';
import { request } from './request.ts';

/** All entities and relations of the network, with all that is known of them. Throws as {@link request} does. */
export const allRecords = (): Promise<Export> => request(Export, '/export');
