/** What is said of ties in two states: by documents, which may speak of different matters, and by periods. */
export const said = {
  documents: {
    formed: 'Only in the later',
    kept: 'In both',
    lost: 'Only in the earlier',
    sentence:
      '{{formed, number}} ties are only in the documents after, {{kept, number}} in both and {{lost, number}} only in those before. What a document does not speak of has not ended.',
    ties: { formed: 'Ties only after', kept: 'Ties in both', lost: 'Ties only before' },
    actors: { formed: 'Actors only after', kept: 'Actors in both', lost: 'Actors only before' },
  },
  period: {
    formed: 'Formed',
    kept: 'Kept',
    lost: 'Ended',
    sentence:
      'Between the two periods {{formed, number}} ties were formed, {{kept, number}} kept and {{lost, number}} ended, of what bears a date.',
    ties: { formed: 'Ties formed', kept: 'Ties kept', lost: 'Ties ended' },
    actors: { formed: 'Actors that came', kept: 'Actors in both', lost: 'Actors that left' },
  },
};
