import { ActionIcon, Skeleton } from '@mantine/core';
import { mayRemove } from '@sidos/api/model';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRemoveView, useSavedViews } from '../../../api/views.ts';
import { useSession } from '../../../api/session.ts';
import { Failure } from '../../../components/Failure.tsx';
import { readAddress } from '../../../state/address.ts';
import { changeView } from '../../../state/viewStore.ts';
import { useOwnerName } from '../../../view/owner.ts';
import { questionParams } from '../pattern/question.ts';
import askStyle from '../ask.module.css';

/** Opens a kept question; what else the view shows stays. */
function open(state: string): void {
  const asked = questionParams(readAddress(state).view.params);
  changeView(({ params }) => {
    const own = questionParams(params);
    const others = Object.fromEntries(Object.entries(params).filter(([key]) => !(key in own)));
    return { params: { ...others, ...asked } };
  });
}

/** The questions kept in the database, by name and note. */
export function SavedQuestions(): ReactElement {
  const { t } = useTranslation('ask');
  const { data, error, refetch } = useSavedViews();
  const remove = useRemoveView();
  const { t: who } = useTranslation('access');
  const nameOf = useOwnerName();
  const { data: session } = useSession();
  const questions = data?.views.filter(({ kind }) => kind === 'question') ?? [];
  return (
    <section aria-label={t('save.list')}>
      <h3>{t('save.list')}</h3>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton height={40} />}
      {data && questions.length === 0 && <p className="muted">{t('save.none')}</p>}
      <ul className={askStyle.cards}>
        {questions
          .map((saved) => ({
            ...saved,
            may: session?.rights.includes('save') === true && mayRemove(session.actor, saved),
          }))
          .map(({ id, name, note, state, owner, may }) => (
            <li key={id} className="row">
              <button type="button" className="plain grow" onClick={() => open(state)}>
                <strong>{name}</strong>
                {note !== '' && <span className="muted">{note}</span>}
                {owner !== null && <span className="muted">{who('owner.by', { name: nameOf(owner) })}</span>}
              </button>
              {may && (
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('save.remove', { name })}
                  onClick={() => remove.mutate(id)}
                >
                  <IconTrash size={14} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
