// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/pictures/MediumWords.h"
#include "ui/messages/pictures/PictureShelf.h"

#include <QWidget>

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

class PictureTile;

/// The place of a picture in its text, or of another file: the picture, that it comes, or why it does not,
/// and what to do about that.
class MediumSlot : public QWidget {
    Q_OBJECT
public:
    MediumSlot(MediumSubject subject, PictureShelf &shelf, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();
    void saveWanted(const ringdown::messages::MediumSubject &subject);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void refresh();
    void tell(const QString &words);
    void tryAgain();

    MediumSubject m_subject;
    PictureShelf &m_shelf;
    PictureTile *m_tile; ///< nullptr of what is no picture
    QWidget *m_notice;
    shell::Caption *m_words;
    QPushButton *m_retry;
    QPushButton *m_save;
};

} // namespace ringdown::messages
