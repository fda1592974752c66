// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace ringdown::messages {

/// A picture in its own aspect, as large as there is room and no larger than it is; or words instead.
class PictureCanvas : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    void show(const QImage &image, const QSize &whole);
    void lack(const QString &words);

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QSize m_whole;
    QString m_words;
};

} // namespace ringdown::messages
