// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/pictures/MediumWords.h"
#include "ui/messages/pictures/PictureShelf.h"

#include <QAbstractButton>

namespace ringdown::messages {

/// A picture of a text, small, in a room that is as large before it is there as afterwards. It is asked for
/// when it is first seen.
class PictureTile : public QAbstractButton {
    Q_OBJECT
public:
    PictureTile(MediumSubject subject, PictureShelf &shelf, QWidget *parent = nullptr);

    void take(const MediumState &state);
    QSize bounds() const; ///< in dots of the screen
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askWhenSeen();
    void paintPicture(QPainter &painter, const Shown &shown) const;
    void paintPlaceholder(QPainter &painter) const;

    MediumSubject m_subject;
    PictureShelf &m_shelf;
    MediumState m_state;
    bool m_isAsking = false;
};

} // namespace ringdown::messages
