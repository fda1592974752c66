// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// A field of the plan under its name, with what it does beneath, and what the check says of it.
class PlanField : public QWidget {
    Q_OBJECT
public:
    PlanField(const QString &name, QWidget *field, const QString &meaning, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void showMeaning(const QString &meaning);
    void showProblems(const QStringList &sentences);

private:
    QWidget *m_field;
    shell::Caption *m_meaning;
    shell::Caption *m_problems;
};

} // namespace ringdown::routing_ui
