// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Loudness.h"

#include <QSlider>

#include <chrono>
#include <vector>

namespace ringdown::messages {

/// The place in a recording, over a picture of how loud it is: a click, a drag and keys go elsewhere in it.
/// Time runs to the right in every language, as in every player. Its values are milliseconds.
class Waveform : public QSlider {
    Q_OBJECT
public:
    explicit Waveform(QWidget *parent = nullptr);

    void setLength(std::chrono::milliseconds length);
    void setLoudness(const Loudness &loudness); ///< without parts: a plain line
    bool hasPicture() const { return !m_loudness.parts.empty(); }
    /// What plays is there now; not while somebody drags.
    void showPosition(std::chrono::milliseconds position);
    QString placeWords() const; ///< "0:05 of 0:31"

    QSize sizeHint() const override;

Q_SIGNALS:
    void sought(std::chrono::milliseconds position); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void drawBars(QPainter &painter) const;
    void drawLine(QPainter &painter) const;
    void drawHead(QPainter &painter) const;
    int inside() const { return width() - 2 * margin; }
    double headX() const;

    static constexpr int margin = 5; ///< at both ends, so that the head and the focus have room

    Loudness m_loudness;
    std::vector<float> m_bars;
};

/// The time at a place of a picture of that width: before it 0, behind it the end.
std::chrono::milliseconds timeAt(double x, int width, std::chrono::milliseconds length);
/// And back.
double placeOf(std::chrono::milliseconds time, int width, std::chrono::milliseconds length);

} // namespace ringdown::messages
