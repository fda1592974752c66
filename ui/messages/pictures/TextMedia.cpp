// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/TextMedia.h"

#include "ui/messages/pictures/MediumSlot.h"
#include "ui/shell/WrapRow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ringdown::messages {

TextMedia::TextMedia(const std::vector<MediumSubject> &subjects, PictureShelf &shelf, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 3);
    column->setSpacing(6);
    std::vector<MediumSubject> pictures;
    std::copy_if(subjects.begin(), subjects.end(), std::back_inserter(pictures),
                 [](const MediumSubject &each) { return each.isPicture(); });
    auto *side = pictures.empty() ? nullptr : new shell::WrapRow;
    if (side)
        column->addLayout(side);
    int index = 0;
    for (const MediumSubject &subject : subjects) {
        auto *place = new MediumSlot(subject, shelf, this);
        connect(place, &MediumSlot::saveWanted, this, &TextMedia::saveWanted);
        if (!subject.isPicture()) {
            column->addWidget(place);
            continue;
        }
        side->addWidget(place);
        connect(place, &MediumSlot::opened, this,
                [this, pictures, index] { Q_EMIT openWanted(pictures, index); });
        ++index;
    }
}

} // namespace ringdown::messages
