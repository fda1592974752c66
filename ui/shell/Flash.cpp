// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Flash.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Scrolled.h"

#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ringdown::shell {
namespace {

using namespace std::chrono_literals;

constexpr auto flashTime = 600ms;
constexpr auto stepTime = 30ms;
constexpr int washAlpha = 50;
constexpr int reach = 4; ///< pixels around the target

} // namespace

void Flash::around(QWidget &target)
{
    delete target.window()->findChild<Flash *>(QString(), Qt::FindDirectChildrenOnly);
    (new Flash(target))->show();
}

Flash::Flash(QWidget &target)
    : QWidget(target.window())
    , m_target(&target)
    , m_end(new QTimer(this))
    , m_steps(new QTimer(this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName({});
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, this, &QObject::deleteLater);
    connect(m_steps, &QTimer::timeout, this, &Flash::follow);
    m_end->start(flashTime);
    m_steps->start(stepTime); // what is scrolled there still moves
    follow();
}

bool Flash::isFading() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

/// A page that was not laid out yet lies elsewhere a moment later.
void Flash::bringIntoView()
{
    m_wasSeen = m_target->visibleRegion().contains(m_target->rect().center());
    if (!m_wasSeen)
        scrollTo(*m_target);
}

void Flash::follow()
{
    if (!m_target)
        return deleteLater();
    if (!m_wasSeen)
        bringIntoView();
    const QRect seen = m_target->visibleRegion().boundingRect();
    setGeometry(QRect(m_target->mapTo(parentWidget(), seen.topLeft()), seen.size())
                    .adjusted(-reach, -reach, reach, reach));
    raise();
    update();
}

void Flash::paintEvent(QPaintEvent *)
{
    const double left = double(m_end->remainingTime()) / double(flashTime.count());
    const QColor accent = Colours::of(palette()).accent;
    QColor wash = accent;
    wash.setAlpha(washAlpha);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isFading() ? std::clamp(2 * left, 0.0, 1.0) : 1.0); // fades in its second half
    painter.setPen(QPen(accent, 3));
    painter.setBrush(wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7);
}

} // namespace ringdown::shell
