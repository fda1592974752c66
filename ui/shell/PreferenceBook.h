// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Preferences.h"

#include <QObject>

#include <functional>
#include <vector>

namespace ringdown::shell {

/// The preferences of this desk: kept in a file that is replaced as a whole, told at once, and taken back
/// step by step.
class PreferenceBook : public QObject {
    Q_OBJECT
public:
    /// file "" forgets (tests and pictures).
    explicit PreferenceBook(const QString &file, QObject *parent = nullptr);

    const Preferences &now() const { return m_now; }
    /// words name the step for the way back: "Dark". Nothing happens when edit changes nothing.
    void change(const QString &words, const std::function<void(Preferences &)> &edit);
    /// The same for a field that tells while somebody is at it: such changes of one name, one after the
    /// other, are one step.
    void changeOn(const QString &words, const std::function<void(Preferences &)> &edit);
    bool canUndo() const { return !m_steps.empty(); }
    QString undoWords() const { return m_steps.empty() ? QString() : m_steps.back().words; }
    void undo();
    void keepSteps(); ///< for the next start, which takes them

Q_SIGNALS:
    void changed(); ///< now() and undoWords()
    void saveFailed(const QString &sentence);

private:
    struct Step {
        QString words;
        Preferences before;
        bool isGoingOn = false; ///< a next change of this name belongs to it
    };

    void take(Step step, const std::function<void(Preferences &)> &edit);
    void takeKeptSteps();
    QString stepsFile() const;
    void save();
    void write(const QString &path, const QByteArray &content);

    QString m_file;
    Preferences m_now;
    std::vector<Step> m_steps;
};

} // namespace ringdown::shell
