// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/pictures/MediumWords.h"
#include "ui/messages/pictures/PictureShelf.h"
#include "ui/shell/Sheet.h"

#include <vector>

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::messages {

class PictureCanvas;

/// A picture of a text as large as the window allows, and its neighbours in that text one key away.
class PictureSheet : public shell::Sheet {
    Q_OBJECT
public:
    PictureSheet(PictureShelf &shelf, QWidget *window);

    void look(std::vector<MediumSubject> pictures, int index);
    const MediumSubject &current() const { return m_pictures[m_index]; } ///< while it is open
    void say(const QString &words);                                      ///< what became of a deed

Q_SIGNALS:
    void saveWanted(const ringdown::messages::MediumSubject &subject);
    void copyWanted(const ringdown::messages::MediumSubject &subject);

protected:
    QSize wantedSize() const override { return {2400, 1800}; } // all there is

private:
    void build();
    void addKeys();
    void turn(int by);
    void bring();
    void take(const client::ApiResult<client::Medium> &answer);
    void show(const std::variant<DecodedPicture, Unshown> &read, qsizetype bytes);
    void lack(const QString &why);
    QSize bounds() const;

    PictureShelf &m_shelf;
    std::vector<MediumSubject> m_pictures;
    std::size_t m_index = 0;
    int m_turns = 0; ///< what was read for another picture comes too late
    shell::Caption *m_title;
    shell::Caption *m_about;
    shell::Caption *m_said;
    PictureCanvas *m_canvas;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace ringdown::messages
