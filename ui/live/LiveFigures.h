// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/DayTally.h"

#include <QWidget>

#include <chrono>
#include <optional>
#include <vector>

namespace ringdown::shell {
class Caption;
}

namespace ringdown::live {

/// The figures of this moment. Unknown is a dash, never a zero.
struct LiveNumbers {
    std::optional<int> now;
    std::optional<std::chrono::seconds> longestWait; ///< nothing while nobody waits, or while unknown
    std::optional<link::DayCounts> today;

    friend bool operator==(const LiveNumbers &, const LiveNumbers &) = default;
};

class LiveFigures : public QWidget {
    Q_OBJECT
public:
    explicit LiveFigures(QWidget *parent = nullptr);

    void show(const LiveNumbers &numbers);
    void setNarrow(bool isNarrow); ///< then what the figures mean takes as many lines as it needs
    QString words() const;         ///< all of it in one sentence

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure {
        shell::Caption *words;
        int leastWidth;
    };

    void showAll(const LiveNumbers &numbers);
    shell::Caption *add(const QString &caption, int width);
    void fitAll();

    shell::Caption *m_now;
    shell::Caption *m_wait;
    shell::Caption *m_answered;
    shell::Caption *m_voicemail;
    shell::Caption *m_missed;
    std::vector<Figure> m_figures;
    std::vector<shell::Caption *> m_meanings;
    LiveNumbers m_numbers;
};

} // namespace ringdown::live
