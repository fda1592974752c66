// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/simulator/TypedNumber.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <string>
#include <utility>

class QPushButton;

namespace ringdown::simulator {

class TypedChoice;

/// Who calls: a number, anonymous, somebody of the directory, or the person at this desk, whose number it
/// learns and forgets by a button.
class CallerField : public QWidget {
    Q_OBJECT
public:
    CallerField();

    void offer(const plan::Tenant *called); ///< whose directory is offered; nullptr: nobody's
    void setOwn(const QString &number);     ///< of the person at this desk, in E.164; "" when not known
    void chooseFirst();                     ///< one's own, or an ordinary one
    void choose(const std::string &caller); ///< E.164; "" or "anonymous" for one without a number
    TypedNumber caller(const plan::Tenant *called) const;
    void show(const TypedNumber &caller); ///< what was read in it
    QWidget *field() const;

Q_SIGNALS:
    void changed();
    void ownChanged(const QString &number); ///< learnt or forgotten

private:
    void fill();
    void learn();

    TypedChoice *m_box;
    QPushButton *m_learn;
    QString m_own;
    QString m_shown; ///< the number that stands there, in E.164; "" when it is none
    std::string m_region;
    mutable std::optional<std::pair<QString, TypedNumber>> m_read; ///< what stands there, and what it means
    QList<std::pair<QString, QString>> m_known; ///< lines of the directory and their numbers
};

} // namespace ringdown::simulator
