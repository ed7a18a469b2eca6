import { notifications } from '@mantine/notifications';
import { say } from '../state/shell.ts';

/** Tells the user something in passing: seen for some seconds, and read out by a screen reader. */
export function tell(sentence: string, milliseconds = 5000): void {
  say(sentence);
  notifications.show({ message: sentence, autoClose: milliseconds, withBorder: true });
}
