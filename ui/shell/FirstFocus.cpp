// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FirstFocus.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace ringdown::shell {
namespace {

/// Waits for one widget to be seen.
class FirstFocus final : public QObject {
public:
    FirstFocus(QWidget &wanted, QWidget &standIn)
        : QObject(&standIn)
        , m_wanted(&wanted)
        , m_standIn(standIn)
    {
        wanted.installEventFilter(this);
        standIn.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_wanted && event->type() == QEvent::Show)
            m_wanted->setFocus(Qt::OtherFocusReason);
        else if (watched != &m_standIn || !isUse(*event))
            return false;
        if (m_wanted)
            m_wanted->removeEventFilter(this);
        m_standIn.removeEventFilter(this);
        deleteLater();
        return false;
    }

private:
    /// Not that another window has the keys for a while.
    static bool isUse(const QEvent &event)
    {
        const bool isLeft = event.type() == QEvent::FocusOut &&
                            static_cast<const QFocusEvent &>(event).reason() != Qt::ActiveWindowFocusReason;
        return isLeft || event.type() == QEvent::KeyPress || event.type() == QEvent::MouseButtonPress;
    }

    QPointer<QWidget> m_wanted;
    QWidget &m_standIn;
};

} // namespace

void focusWhenSeen(QWidget &wanted, QWidget &standIn)
{
    if (wanted.isVisible())
        return wanted.setFocus(Qt::OtherFocusReason);
    standIn.setFocus(Qt::OtherFocusReason);
    new FirstFocus(wanted, standIn);
}

} // namespace ringdown::shell
