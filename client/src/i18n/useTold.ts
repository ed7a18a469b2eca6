import type { Problem, Told } from '@sidos/api/model';
import { useTranslation } from 'react-i18next';

/** Says a sentence of the server in the user's language; one that has none there as the server wrote it. */
export function useTold(): (told: Told) => string {
  const { t } = useTranslation('told');
  return ({ key, values, en }) => t(key, { ...values, defaultValue: en });
}

/** The sentence of a refusal, with the file that it is about. */
export function useRefusal(): (refusal: NonNullable<Problem['told']>) => string {
  const say = useTold();
  return ({ file, ...told }) => (file === undefined ? say(told) : `${file}: ${say(told)}`);
}
