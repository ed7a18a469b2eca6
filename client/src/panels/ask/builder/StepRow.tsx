import { ActionIcon, Button, Menu } from '@mantine/core';
import { MAX_STEPS, type Pattern, type PatternCount } from '@sidos/api/model';
import { IconAlertTriangle, IconDots, IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { moveStep, removeStep, startFrom } from '../pattern/arrange.ts';
import type { Edited } from '../pattern/renumber.ts';
import type { Line } from '../sentence/sentence.ts';
import { offeredConditions, type Editing } from './conditions.ts';
import { NextStep } from './NextStep.tsx';
import { PartButton } from './PartButton.tsx';
import { PartEditor } from './PartEditor.tsx';
import { withoutPart, withPart } from './without.ts';
import askStyle from '../ask.module.css';
import builderStyle from './builder.module.css';

interface Props {
  pattern: Pattern;
  line: Line;
  count: PatternCount | undefined;
  /** What of the step is open; one part at a time in the whole question. */
  open: Editing | 'next' | null;
  onOpen: (part: Editing | 'next' | null) => void;
  onChange: (edited: Edited) => void;
}

/** What cannot be taken away from a step. */
const NEEDED: readonly (Editing | 'next')[] = ['what', 'tie', 'next'];

/** One step: its part of the sentence, each piece a button, how many there are, and what can be done with it. */
export function StepRow({ pattern, line, count, open, onOpen, onChange }: Props): ReactElement {
  const { t } = useTranslation('ask');
  const { step, segments, back, depth, joint } = line;
  const number = step + 1;
  const editorId = useId();
  const row = useRef<HTMLLIElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (open !== null) editor.current?.focus();
  }, [open]);
  const offered = offeredConditions(
    pattern,
    step,
    segments.map(({ part }) => part),
  );
  const found = count?.steps[step];
  const empties = count?.emptiedBy === step;
  const close = (): void => {
    onOpen(null);
    (opener?.isConnected === true ? opener : row.current?.querySelector('button'))?.focus();
  };
  const add = (part: Editing): void => {
    const done = withPart(pattern, step, part);
    if (done) onChange(done);
    else onOpen(part);
  };
  return (
    <li
      ref={row}
      className={empties ? `${builderStyle.step} ${builderStyle.empties}` : builderStyle.step}
      style={{ marginInlineStart: Math.min(depth, 4) * 10 }}
      aria-label={t('builder.step', { number })}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || open === null) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={builderStyle.line}>
        <span className={`${builderStyle.number} tabular`} aria-hidden>
          {number}
        </span>
        <p className={builderStyle.sentence}>
          {back !== null && <span className="muted">{back} </span>}
          {segments.map(({ part, text }, at) => (
            <span key={`${part}${at}`}>
              <PartButton
                part={part}
                text={text}
                controls={open === part ? editorId : undefined}
                onPress={(button) => {
                  setOpener(button);
                  onOpen(open === part ? null : part);
                }}
              />
              {at === segments.length - 1 ? joint : ' '}
            </span>
          ))}
        </p>
        <StepMenu pattern={pattern} step={step} onChange={onChange} />
      </div>
      <div className={builderStyle.under}>
        <span className="muted tabular">
          {found === undefined
            ? t('count.working')
            : found === null
              ? t('builder.noCount')
              : t('builder.count', { count: found })}
        </span>
        <span className="spring" />
        <Menu position="bottom-end" width={240} returnFocus={false}>
          <Menu.Target>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('builder.conditionTitle', { number })}
              leftSection={<IconPlus size={12} aria-hidden />}
              onClick={(event) => setOpener(event.currentTarget)}
            >
              {t('builder.condition')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.map((part) => (
              <Menu.Item key={part} onClick={() => add(part)}>
                {t(`part.${part}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        {pattern.steps.length < MAX_STEPS && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('builder.nextTitle', { number })}
            aria-expanded={open === 'next'}
            leftSection={<IconPlus size={12} aria-hidden />}
            onClick={(event) => {
              setOpener(event.currentTarget);
              onOpen(open === 'next' ? null : 'next');
            }}
          >
            {t('builder.next')}
          </Button>
        )}
      </div>
      {empties && (
        <p className={askStyle.warning} role="status">
          <IconAlertTriangle size={14} aria-hidden /> {t('builder.empties')}
        </p>
      )}
      {open !== null && (
        <div
          id={editorId}
          className={builderStyle.editor}
          role="group"
          aria-labelledby={`${editorId}-title`}
          tabIndex={-1}
          ref={editor}
        >
          <h3 id={`${editorId}-title`}>
            {open === 'next' ? t('builder.nextTitle', { number }) : t(`part.${open}`)}
          </h3>
          {open === 'next' ? (
            <NextStep pattern={pattern} step={step} onChange={onChange} />
          ) : (
            <PartEditor key={open} pattern={pattern} step={step} part={open} onChange={onChange} />
          )}
          <div className={builderStyle.end}>
            {!NEEDED.includes(open) && segments.some(({ part }) => part === open) && (
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => {
                  onChange(withoutPart(pattern, step, open as Editing));
                  close();
                }}
              >
                {t('builder.takeAway')}
              </Button>
            )}
            <span className="spring" />
            <Button size="compact-xs" variant="default" onClick={close}>
              {t('builder.done')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

/** Moving, turning and taking away; what would make another question is not offered. */
function StepMenu({
  pattern,
  step,
  onChange,
}: {
  pattern: Pattern;
  step: number;
  onChange: (edited: Edited) => void;
}): ReactElement | null {
  const { t } = useTranslation('ask');
  if (step === 0) return null;
  const items = [
    { key: 'up', result: moveStep(pattern, step, -1) },
    { key: 'down', result: moveStep(pattern, step, 1) },
    { key: 'from', result: startFrom(pattern, step) },
    { key: 'remove', result: removeStep(pattern, step) },
  ] as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('builder.more', { number: step + 1 })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(
          ({ key, result }) =>
            result !== null && (
              <Menu.Item key={key} onClick={() => onChange(result)}>
                {t(`builder.${key}`)}
              </Menu.Item>
            ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
