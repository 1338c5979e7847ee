namespace Gridlock.Transcripts.Verification;

/// <summary>Findings up to a limit, and a count of the rest: a broken disk has more to tell than anyone reads.</summary>
internal sealed class FindingList(int limit)
{
    private readonly List<Finding> _listed = [];

    public IReadOnlyList<Finding> Listed => _listed;

    public long Unlisted { get; private set; }

    public long Count => _listed.Count + Unlisted;

    public bool HasDamage { get; private set; }

    public void Damage(string sentence) => Add(new Finding(Severity.Damage, null, sentence));

    public void Damage(long line, string what) => Add(new Finding(Severity.Damage, line, $"Line {line} {what}."));

    public void Note(string sentence) => Add(new Finding(Severity.Note, null, sentence));

    public void Note(long line, string what) => Add(new Finding(Severity.Note, line, $"Line {line} {what}."));

    private void Add(Finding finding)
    {
        HasDamage |= finding.Severity == Severity.Damage;
        if (_listed.Count < limit)
        {
            _listed.Add(finding);
        }
        else
        {
            Unlisted++;
        }
    }
}
