using Gridlock.Transcripts.Journal;

namespace Gridlock.Transcripts.Runs;

/// <summary>Holds a journal against the run's seal in the pass that reads it.</summary>
internal sealed class SealCheck : IDisposable
{
    private readonly RunFolder _folder;
    private readonly JournalSeal? _seal;

    public SealCheck(RunFolder folder)
    {
        _folder = folder;
        _seal = JournalSeal.Of(folder);
        Measure = _seal is null ? null : new JournalMeasure();
    }

    /// <summary>To be given to the pass; null where the run is not sealed, so that nothing need be hashed.</summary>
    public JournalMeasure? Measure { get; }

    /// <summary>In which way the journal is not the sealed one, as a sentence without its stop; null if it is, or nothing was sealed.
    /// Call it when the pass came to the journal's end.</summary>
    /// <param name="lines">A torn one included.</param>
    public string? Objection(long lines)
    {
        string? objection = Measure is null ? null : _seal?.Objection(Measure.Bytes, lines, Measure.Hash);
        // A writer may have taken the run up meanwhile: its old seal says nothing of what was read.
        return objection is not null && JournalSeal.Of(_folder) == _seal ? objection : null;
    }

    public void Dispose() => Measure?.Dispose();
}
