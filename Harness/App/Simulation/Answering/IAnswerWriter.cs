namespace Gridlock.App.Simulation.Answering;

/// <summary>Writes one streamed answer in the frames of its dialect.</summary>
internal interface IAnswerWriter
{
    /// <summary>What stands before the first word.</summary>
    void Begin();

    /// <summary>Hidden chunks come too, since some protocols show that something was hidden.</summary>
    void Write(TokenChunk chunk);

    void End(AnswerEnd end, TokenTally tally, TimeSpan took);

    /// <summary>An error in the middle of the answer, in place of its end.</summary>
    void Fail(CallRefusal refusal);
}
