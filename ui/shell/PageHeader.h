// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QToolButton;

namespace ringdown::shell {

class Caption;
class WrapRow;

/// Title and purpose of a page at the left, its own controls at the right. Where they leave no room for the
/// purpose it is not shown; where they leave none for the title they stand beneath it.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &purpose, QWidget *parent = nullptr);

    void setPurpose(const QString &purpose);
    void addRight(QWidget *widget);

Q_SIGNALS:
    void helpWanted(); ///< what the page is for, and how one works there

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildTitle(const QString &title);
    void buildHelp();
    void arrange();
    int titleWidth() const;

    QBoxLayout *m_row;
    Caption *m_title;
    Caption *m_purpose;
    QToolButton *m_help;
    QWidget *m_side;
    WrapRow *m_controls; ///< in m_side
};

} // namespace ringdown::shell
