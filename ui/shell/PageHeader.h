// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ringdown::shell {

class Caption;

/// Title and purpose of a page at the left, its own controls at the right. Where they leave no room for the
/// purpose it is not shown.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    void setPurpose(const QString &purpose);
    void addRight(QWidget *widget);

Q_SIGNALS:
    void helpWanted(); ///< what the page is for, and how one works there

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHelp();
    void fitHelp(); ///< to the size of the words

    QHBoxLayout *m_row;
    Caption *m_purpose;
    QToolButton *m_help;
    QList<QWidget *> m_right;
};

} // namespace ringdown::shell
