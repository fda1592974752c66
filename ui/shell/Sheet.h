// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;
class QVBoxLayout;
#include <QPointer>

namespace ringdown::shell {

/// A panel over the window that keeps the focus inside until it is closed; the window behind is dimmed. It is
/// a child, not a window of its own, so that pictures and screen readers meet it in order.
class Sheet : public QWidget {
    Q_OBJECT
public:
    explicit Sheet(QWidget *window);
    ~Sheet() override;

    void open();
    void close();
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void closed();

protected:
    QFrame *panel() const { return m_panel; }
    virtual QSize wantedSize() const = 0;
    virtual void submit() {} ///< Return was pressed, and no button has the keys
    /// Cancel and the deed at the lower right of what column holds. The deed does what Return does.
    void addFoot(QVBoxLayout &column, QPushButton *deed);

    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void enter();
    void catchKeys();
    void place();

    QFrame *m_panel;
    QPointer<QWidget> m_focusBefore; ///< may be gone when the sheet closes
};

} // namespace ringdown::shell
