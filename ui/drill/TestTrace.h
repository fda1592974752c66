// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"
#include "ui/format/PlanNames.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace ringdown::shell {
class Caption;
class Timeline;
} // namespace ringdown::shell

namespace ringdown::drill {

/// What the plan foretells of a test call, each line ticked off as it happens.
class TestTrace : public QWidget {
public:
    TestTrace();

    void foretell(const routing::CompiledPlan &plan, const routing::WhatIfQuestion &question,
                  const format::PlanNames &names);
    void foretellNothing(const QString &why = {}); ///< there is nobody to call, or nobody who calls
    void tellEnd(Outcome outcome);                 ///< beside what was foretold
    void setTitle(const QString &words);
    void setNote(const QString &words);
    void setTrouble(const QString &words); ///< why the lines stand still, "" when they do not
    void
    show(const std::vector<Event> &events); ///< of the call, so far; the last is seen unless one scrolled

private:
    format::PlanNames m_names;
    std::vector<routing::WhatIfStep> m_foretold;
    std::optional<Outcome> m_end; ///< that was foretold
    shell::Caption *m_title;
    shell::Caption *m_note;
    shell::Caption *m_trouble;
    shell::Timeline *m_lines;
};

} // namespace ringdown::drill
