using Gridlock.Transcripts.Events;

namespace Gridlock.App.Simulation;

/// <summary>Some tokens of one kind that leave together.</summary>
internal readonly record struct TokenChunk(DeltaKind Kind, string Text, int Tokens);
