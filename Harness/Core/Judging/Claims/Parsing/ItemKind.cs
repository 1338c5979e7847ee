namespace Gridlock.Core.Judging.Claims.Parsing;

internal enum ItemKind : byte
{
    Word,
    Number,
    Mark,
    Artifact,
    Category,
    Columns,
    Citation,
}
