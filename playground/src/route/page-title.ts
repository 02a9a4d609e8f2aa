import { library } from '../library/library.js';
import { messagesOf } from '../locale/messages-of.js';
import type { Route } from './route.js';

/** What a page is called in the title of the window. */
export function pageTitle({ lang, ...route }: Route): string {
  const messages = messagesOf[lang];
  switch (route.page) {
    case 'library':
      return messages.library;
    case 'player': {
      const found = library.documents.find(({ id }) => id === route.document);
      return found ? `${found.title[lang] ?? found.id} – ${messages.kinds[found.kind]}` : '';
    }
    case 'not-found':
      return messages.notFound;
  }
}
