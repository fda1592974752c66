// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Waveform.h"

#include "ui/format/Durations.h"
#include "ui/messages/WaveformSpeech.h"
#include "ui/shell/Colours.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ringdown::messages {
namespace {

using std::chrono::milliseconds;

constexpr int barStep = 3;
constexpr int barWidth = 2;
constexpr double leastBar = 2;
constexpr double lineHeight = 4;
constexpr int keyStep = 5'000;
constexpr int pageStepOfKeys = 15'000;
constexpr int highest = 30; ///< as the buttons beside it

QString clockAt(int value)
{
    return format::clockText(std::chrono::seconds(value / 1000));
}

} // namespace

milliseconds timeAt(double x, int width, milliseconds length)
{
    if (width <= 0)
        return milliseconds(0);
    const double part = std::clamp(x / width, 0.0, 1.0);
    return milliseconds(std::llround(part * static_cast<double>(length.count())));
}

double placeOf(milliseconds time, int width, milliseconds length)
{
    if (length.count() <= 0)
        return 0;
    const double part = static_cast<double>(time.count()) / static_cast<double>(length.count());
    return std::clamp(part, 0.0, 1.0) * width;
}

Waveform::Waveform(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    WaveformSpeech::install();
    setLayoutDirection(Qt::LeftToRight);
    setSingleStep(keyStep);
    setPageStep(pageStepOfKeys);
    setFixedHeight(highest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Place in the message"));
    connect(this, &QSlider::valueChanged, this, [this](int value) { Q_EMIT sought(milliseconds(value)); });
}

QSize Waveform::sizeHint() const
{
    return {240, highest};
}

void Waveform::setLength(milliseconds length)
{
    const QSignalBlocker blocker(this);
    setRange(0, std::max(1, static_cast<int>(length.count())));
    update();
}

void Waveform::setLoudness(const Loudness &loudness)
{
    m_loudness = loudness;
    m_bars = barsOf(m_loudness, inside() / barStep);
    update();
}

void Waveform::showPosition(milliseconds position)
{
    if (isSliderDown())
        return;
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(position.count()));
    update();
}

QString Waveform::placeWords() const
{
    return tr("%1 of %2", "time in a recording, its length").arg(clockAt(value()), clockAt(maximum()));
}

double Waveform::headX() const
{
    return margin + placeOf(milliseconds(value()), inside(), milliseconds(maximum()));
}

void Waveform::paintEvent(QPaintEvent *)
{
    const shell::Colours &colours = shell::Colours::of(palette());
    QPainter painter(this);
    if (m_bars.empty())
        drawLine(painter);
    else
        drawBars(painter);
    if (isEnabled())
        drawHead(painter);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/// What was heard in the accent, what is to come as a mark.
void Waveform::drawBars(QPainter &painter) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const double most = height() - 2.0 * margin;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double x = margin + static_cast<double>(i) * barStep;
        const double high = std::max(leastBar, std::round(static_cast<double>(m_bars[i]) * most));
        const QRectF bar(x, (height() - high) / 2, barWidth, high);
        const bool isHeard = isEnabled() && x + barWidth / 2.0 < headX();
        painter.fillRect(bar, isHeard ? colours.accent : colours.edge);
    }
}

void Waveform::drawLine(QPainter &painter) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    const double y = (height() - lineHeight) / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? colours.edge : colours.border);
    painter.drawRoundedRect(QRectF(margin, y, inside(), lineHeight), 2, 2);
    if (!isEnabled())
        return;
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(margin, y, headX() - margin, lineHeight), 2, 2);
}

void Waveform::drawHead(QPainter &painter) const
{
    const shell::Colours &colours = shell::Colours::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawRoundedRect(QRectF(headX() - 1.5, 4, 3, height() - 8), 1.5, 1.5);
}

void Waveform::resizeEvent(QResizeEvent *event)
{
    QSlider::resizeEvent(event);
    m_bars = barsOf(m_loudness, inside() / barStep);
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    mouseMoveEvent(event);
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return event->ignore();
    setValue(
        static_cast<int>(timeAt(event->position().x() - margin, inside(), milliseconds(maximum())).count()));
    update();
}

void Waveform::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
}

/// It scrolls what is around it.
void Waveform::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ringdown::messages
