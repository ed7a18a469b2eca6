import { Button, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isToken, keepToken, ownToken } from '../api/token.ts';
import partStyle from '../components/parts.module.css';

/** Asks for the token of a Sidos that wants one; it is kept until the tab is closed. */
export function Login(): ReactElement {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [malformed, setMalformed] = useState(false);
  const wasRefused = ownToken() !== null;
  const submit = (event: React.SubmitEvent): void => {
    event.preventDefault();
    const token = text.trim();
    setMalformed(!isToken(token));
    if (!isToken(token)) return;
    keepToken(token);
    setText('');
    void client.resetQueries();
  };
  const refused = wasRefused && text === '' ? t('login.refused') : undefined;
  return (
    <form className={partStyle.section} onSubmit={submit} aria-label={t('login.title')}>
      <h2>{t('login.title')}</h2>
      <p>{t('login.text')}</p>
      <PasswordInput
        label={t('login.token')}
        placeholder="sidos_…"
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={text}
        error={malformed ? t('login.malformed') : refused}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setMalformed(false);
        }}
      />
      <Button type="submit" mt={12} size="sm">
        {t('login.open')}
      </Button>
      <p className="muted">{t('login.kept')}</p>
    </form>
  );
}
