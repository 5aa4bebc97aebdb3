/** The voice every component speaks in: the one context there is. */
import { createContext, useContext } from 'react';
import { type Voice, voiceFor } from '#i18n/voice.ts';

const VoiceContext = createContext<Voice>(voiceFor('en', 'UTC', '1970-01-01T00:00:00.000Z'));

export const VoiceProvider = VoiceContext.Provider;

/** Words, formats and pack texts in the person's language. */
export const useVoice = (): Voice => useContext(VoiceContext);
