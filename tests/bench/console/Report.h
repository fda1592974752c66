// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ringdown::bench {

/// What one thing took, time after time, in milliseconds.
class Figures {
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    /// Nothing: it did not come to an end, which no goal allows.
    void add(const std::optional<double> &milliseconds);
    void add(const Figures &others);
    bool isEmpty() const { return m_values.empty(); }
    std::size_t count() const { return m_values.size(); }
    double part(double share) const; ///< 0.5: the median
    double worst() const { return part(1.0); }

private:
    std::vector<double> m_values;
};

/// By which of the figures a goal is judged.
enum class Judged { Median, P99, Worst };

struct Goal {
    double limit = 0;
    Judged by = Judged::P99;
};

/// Prints a line for each goal and knows whether all were met.
class Report {
public:
    void tell(const QString &what, const Figures &figures, const Goal &goal);
    /// One number with its unit, such as "%"; smaller is better.
    void tell(const QString &what, double value, const QString &unit, double limit);
    /// Figures that have no goal.
    void add(const QString &what, const Figures &figures);
    void add(const QString &words);
    bool isAllMet() const { return m_missed == 0; }

private:
    void judge(bool isMet, const QString &words);

    int m_missed = 0;
};

} // namespace ringdown::bench
