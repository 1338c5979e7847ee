namespace Gridlock.Puzzles.Wording;

/// <param name="Name">Without an article; the same in the nominative and the dative.</param>
/// <param name="Gender">None for a proper name, which takes no article in German and Spanish; English writes "the" before every name.</param>
public readonly record struct Noun(string Name, Gender Gender);
