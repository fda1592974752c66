// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PathModel.h"

#include "ui/format/Durations.h"

#include <algorithm>

namespace ringdown::simulator {

void PathModel::apply(const std::vector<PathLine> &lines, const format::PlanNames &names)
{
    beginResetModel();
    m_lines = lines;
    m_names = names;
    m_words.clear();
    for (const PathLine &line : m_lines)
        m_words.push_back(format::eventLine(line.step.event, m_names));
    endResetModel();
}

int PathModel::firstDiffering() const
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [](const PathLine &line) { return line.differs; });
    return at == m_lines.end() ? -1 : static_cast<int>(at - m_lines.begin());
}

int PathModel::differing() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const PathLine &line) { return line.differs; }));
}

int PathModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PathModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PathLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const format::EventLine &words = m_words[static_cast<std::size_t>(index.row())];
    const std::chrono::seconds after(line.step.after);
    switch (role) {
    case Qt::DisplayRole:
        return words.what;
    case Qt::AccessibleTextRole: {
        const QString plain =
            tr("After %1: %2", "duration, what happens").arg(format::spokenDuration(after), words.what);
        return line.differs ? tr("%1. Differs in the other plan.").arg(plain) : plain;
    }
    case Qt::ToolTipRole:
        return words.why;
    case WhenRole:
        return format::clockText(after);
    case GlyphRole:
        return static_cast<int>(words.glyph);
    case ToneRole:
        return static_cast<int>(words.tone);
    case DiffersRole:
        return line.differs;
    default:
        return {};
    }
}

} // namespace ringdown::simulator
