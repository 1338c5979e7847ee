namespace Gridlock.Core.Imports;

/// <summary>A record that is no answer; the message is one sentence that names the value.</summary>
public sealed class AnswerFormatException(string sentence) : Exception(sentence);
