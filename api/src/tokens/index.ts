export {
  MAX_DAYS,
  TOKENS_FILE,
  TokenBook,
  createToken,
  listTokens,
  revokeToken,
  type Token,
} from './tokens.ts';
