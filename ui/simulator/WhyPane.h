// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/EventLine.h"
#include "ui/shell/Caption.h"

#include <QFrame>

#include <map>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace ringdown::simulator {

/// Why one line of a path is as it is, and what was not taken.
class WhyPane : public QFrame {
    Q_OBJECT
public:
    explicit WhyPane(QWidget *parent = nullptr);

    void show(const Event &event, const format::PlanNames &names, const QString &plan);
    void clear();

private:
    struct Line {
        shell::TextSize size;
        QString text;
        bool isQuiet = false;
        QString toolTip = {};

        friend bool operator==(const Line &, const Line &) = default;
    };

    using Look = std::pair<shell::TextSize, bool>; ///< size, quiet

    /// Takes the labels there are where they fit: a person types, and each key asks again.
    void tell(std::vector<Line> lines);
    bool fits(const std::vector<Line> &lines) const;
    void build(const std::vector<Line> &lines);
    shell::Caption *labelFor(const Line &line);

    shell::Caption *m_hint; ///< while no line is chosen
    QWidget *m_words;
    QVBoxLayout *m_column; ///< of the words
    std::vector<Line> m_lines;
    std::vector<shell::Caption *> m_labels; ///< one a line
    std::map<Look, std::vector<shell::Caption *>> m_spare;
};

} // namespace ringdown::simulator
