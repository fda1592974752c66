// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"
#include "ui/format/PlanNames.h"
#include "ui/messages/pictures/PictureShelf.h"

#include <QString>

#include <vector>

namespace ringdown::messages {

/// A picture or the like that came with a text, and how people and their files call it.
struct MediumSubject {
    client::MediumId id;
    QString type;     ///< "image/jpeg"
    QString name;     ///< "Picture 1 of 2 in the text of (619) 555-0188, 10:41"
    QString fileStem; ///< "16195550188-2026-11-27-1041-1", letters of our own alone

    bool isPicture() const { return type.startsWith(QLatin1StringView("image/")); }
};

/// What of a thread has the keys is known again by this property when the thread is shown anew.
constexpr const char *lineKeyName = "lineKey";
QString keyOf(const client::MediumId &id);

/// Whose text it came with.
struct MediumSender {
    TenantId tenant;
    std::string phone;
    QString who;
};

/// What of a text can be fetched.
std::vector<MediumSubject> subjectsOf(const client::ThreadText &text, const MediumSender &sender,
                                      const format::PlanNames &names);
/// How many pictures and the like nobody can fetch: where the carrier keeps them is not known.
int unknownMedia(const client::ThreadText &text);
/// "800 × 600, 97 kB"
QString measureWords(const Shown &shown);
/// "A file (application/pdf, 34 kB)", or why a picture is not shown.
QString fileWords(const QString &type, const KeptFile &file);
/// "A file (application/pdf)", before it was fetched.
QString fileWords(const QString &type);
/// Why it is not here, with what to do.
QString mediumTrouble(const client::ApiFailure &failure);
/// A name for a file that only says what we know: the stem, and an ending by its first bytes, else by its
/// type.
QString fileName(const MediumSubject &subject, const QByteArray &bytes);

} // namespace ringdown::messages
