export { OWN_PREFIX, forOwnerOnly, openFolder } from './folder.ts';
export {
  SECRET_FILE,
  Secret,
  openInstallation,
  openSecret,
  writeSecret,
  type SecretPurpose,
} from './secret.ts';
