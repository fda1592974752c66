// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <map>

class QLabel;
class QVBoxLayout;

namespace ringdown::drill {

/// Fields one under another, some with a label above; each can be hidden with it. (A QFormLayout of Qt 6.4
/// overruns its memory when wrapped rows are hidden.)
class FieldRows : public QWidget {
public:
    FieldRows();

    void add(QWidget *field);
    void add(const QString &label, QWidget *field);
    void addSpring();
    void setShown(QWidget *field, bool isShown);

private:
    QVBoxLayout *m_column;
    std::map<QWidget *, QLabel *> m_labels;
};

} // namespace ringdown::drill
