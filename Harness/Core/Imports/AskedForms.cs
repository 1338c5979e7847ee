using Gridlock.Core.Judging.Answers;

namespace Gridlock.Core.Imports;

/// <summary>What is no fault of an answer, because its prompt asked for it.</summary>
public static class AskedForms
{
    private const Leniency ByHouse =
        Leniency.OtherKey | Leniency.OtherMembers | Leniency.Keyed | Leniency.RowOrder | Leniency.Transposed;

    /// <summary>What a strict reader of that format does not mind.</summary>
    public static Leniency Of(AnswerFormat format) => format == AnswerFormat.ZebraLogic ? ByHouse : Leniency.None;
}
