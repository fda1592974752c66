// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Redress.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace ringdown::shell {
namespace {

constexpr int atOnce = 60; ///< some milliseconds

void tell(QWidget &widget)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(&widget, &change);
}

} // namespace

Redress::Redress(QObject *parent)
    : QObject(parent)
    , m_idle(new QTimer(this))
{
    connect(m_idle, &QTimer::timeout, this, &Redress::tellSome);
}

void Redress::wear(const QPalette &palette, const QString &sheet)
{
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    const bool isFirst = qApp->styleSheet().isEmpty();
    m_hold = Hold::Everything;
    qApp->setStyleSheet({});
    QApplication::setPalette(palette);
    for (QWidget *each : QApplication::allWidgets())
        each->setAttribute(Qt::WA_StyleSheetTarget, false); // the next sheet is to hear of its end
    m_hold = isFirst ? Hold::Nothing : Hold::Hidden;
    qApp->setStyleSheet(sheet);
    m_hold = Hold::Nothing;
    m_idle->start();
}

void Redress::tellSome()
{
    for (int i = 0; i < atOnce && !m_order.isEmpty(); ++i) {
        const QPointer<QWidget> next = m_order.takeLast();
        if (next && m_waiting.remove(next))
            tell(*next);
    }
    if (!m_order.isEmpty())
        return;
    m_idle->stop();
    m_waiting.clear();
    qApp->removeEventFilter(this);
}

bool Redress::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::Show && m_waiting.remove(widget))
        tell(*widget);
    if (event->type() != QEvent::StyleChange || m_hold == Hold::Nothing)
        return false;
    if (m_hold == Hold::Everything)
        return true; // it is told once it wears the new sheet
    if (widget->isVisible())
        return false;
    m_order.append(widget); // twice does no harm, and one of before may have died at this address
    m_waiting.insert(widget);
    return true;
}

} // namespace ringdown::shell
