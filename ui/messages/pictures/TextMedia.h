// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/pictures/MediumWords.h"
#include "ui/messages/pictures/PictureShelf.h"

#include <QWidget>

#include <vector>

namespace ringdown::messages {

/// All that came with one text: its pictures beside one another, its other files beneath.
class TextMedia : public QWidget {
    Q_OBJECT
public:
    TextMedia(const std::vector<MediumSubject> &subjects, PictureShelf &shelf, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One of the text's pictures, which are what one can turn to from there.
    void openWanted(const std::vector<ringdown::messages::MediumSubject> &pictures, int index);
    void saveWanted(const ringdown::messages::MediumSubject &subject);
};

} // namespace ringdown::messages
