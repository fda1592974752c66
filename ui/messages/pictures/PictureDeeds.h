// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/pictures/MediumWords.h"
#include "ui/messages/pictures/PictureShelf.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace ringdown::messages {

class PictureSheet;

/// What one can do with the pictures of texts: look at them large, save and copy them. Nothing is opened or
/// run, and nothing becomes a file that nobody saved.
class PictureDeeds : public QObject {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    PictureDeeds(PictureShelf &shelf, QWidget *window, QObject *parent);

    void look(const std::vector<MediumSubject> &pictures, int index);
    void save(const MediumSubject &subject);
    void copy(const MediumSubject &subject);
    void drop(); ///< nobody looks any more

Q_SIGNALS:
    void said(const QString &sentence); ///< of a deed outside the sheet
    void closed(const ringdown::client::MediumId &last);

private:
    void say(const MediumSubject &subject, const QString &sentence);
    void say(const MediumSubject &subject, const client::ApiFailure &failure, const QString &sentence);
    bool isSeen(const MediumSubject &subject) const;
    void sayIfFetched(const MediumSubject &subject);
    void askWhere(const MediumSubject &subject, const QByteArray &bytes);
    void write(const MediumSubject &subject, const QString &path, const QByteArray &bytes);

    PictureShelf &m_shelf;
    QWidget *m_window;
    PictureSheet *m_sheet;
};

} // namespace ringdown::messages
