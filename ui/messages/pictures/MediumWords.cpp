// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/MediumWords.h"

#include "ui/messages/MessageWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace ringdown::messages {
namespace {

struct MediumText {
    Q_DECLARE_TR_FUNCTIONS(Media)
};

QString bytesWords(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString nameOf(const MediumSubject &subject, std::size_t number, std::size_t all, const MediumSender &sender,
               const QString &clock)
{
    const QString words =
        subject.isPicture()
            ? all == 1 ? MediumText::tr("Picture in the text of %1, %2", "who wrote it, when")
                       : MediumText::tr("Picture %3 of %4 in the text of %1, %2", "who wrote it, when")
        : all == 1 ? MediumText::tr("File in the text of %1, %2", "who wrote it, when")
                   : MediumText::tr("File %3 of %4 in the text of %1, %2", "who wrote it, when");
    return all == 1 ? words.arg(sender.who, clock)
                    : words.arg(sender.who, clock, QString::number(number), QString::number(all));
}

QString stemOf(const std::string &phone, const QDateTime &when, std::size_t number)
{
    QString digits = QString::fromStdString(phone);
    digits.removeIf([](QChar c) { return c < QLatin1Char('0') || c > QLatin1Char('9'); });
    return QStringLiteral("%1-%2-%3")
        .arg(digits.isEmpty() ? QStringLiteral("text") : digits,
             QLocale::c().toString(when, QStringLiteral("yyyy-MM-dd-HHmm")), QString::number(number));
}

/// Endings of what a relay hands out under its own type.
QString endingOf(const QString &type)
{
    static constexpr std::array<std::pair<const char *, const char *>, 14> known{{{"image/bmp", "bmp"},
                                                                                  {"image/heic", "heic"},
                                                                                  {"image/heif", "heif"},
                                                                                  {"image/tiff", "tif"},
                                                                                  {"image/webp", "webp"},
                                                                                  {"application/pdf", "pdf"},
                                                                                  {"text/plain", "txt"},
                                                                                  {"text/vcard", "vcf"},
                                                                                  {"text/x-vcard", "vcf"},
                                                                                  {"text/calendar", "ics"},
                                                                                  {"audio/mpeg", "mp3"},
                                                                                  {"audio/amr", "amr"},
                                                                                  {"video/mp4", "mp4"},
                                                                                  {"video/3gpp", "3gp"}}};
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const auto &each) { return type == QLatin1StringView(each.first); });
    return found == known.end() ? QStringLiteral("bin") : QLatin1StringView(found->second);
}

} // namespace

QString keyOf(const client::MediumId &id)
{
    return QStringLiteral("%1 %2").arg(QString::fromStdString(id.text), QString::number(id.index));
}

std::vector<MediumSubject> subjectsOf(const client::ThreadText &text, const MediumSender &sender,
                                      const format::PlanNames &names)
{
    const std::size_t all = std::min(text.media.size(), static_cast<std::size_t>(text.attachments));
    const format::Times times = names.times(sender.tenant);
    std::vector<MediumSubject> subjects;
    for (std::size_t i = 0; i < all && !text.sid.empty(); ++i) {
        if (text.media[i].empty())
            continue;
        MediumSubject &subject = subjects.emplace_back();
        subject.id = {text.sid, text.seq, static_cast<int>(i)};
        subject.type = QString::fromStdString(text.media[i]);
        subject.fileStem = stemOf(sender.phone, times.local(text.at), i + 1);
        subject.name =
            nameOf(subject, i + 1, static_cast<std::size_t>(text.attachments), sender, times.clock(text.at));
    }
    return subjects;
}

int unknownMedia(const client::ThreadText &text)
{
    const auto isKnown = [](const std::string &type) { return !type.empty(); };
    const auto known = text.sid.empty() ? 0 : std::count_if(text.media.begin(), text.media.end(), isKnown);
    return std::max(0, text.attachments - static_cast<int>(known));
}

QString measureWords(const Shown &shown)
{
    return MediumText::tr("%1 × %2, %3", "width and height in dots, size of the file")
        .arg(QString::number(shown.whole.width()), QString::number(shown.whole.height()),
             bytesWords(shown.bytes));
}

QString fileWords(const QString &type, const KeptFile &file)
{
    const QString what =
        MediumText::tr("%1, %2", "kind and size of a file").arg(type, bytesWords(file.bytes));
    switch (file.why) {
    case Unshown::NoPicture:
        return MediumText::tr("A file (%1)").arg(what);
    case Unshown::TooLarge:
        return MediumText::tr("A picture that is too large to be shown here (%1)").arg(what);
    case Unshown::Broken:
        return MediumText::tr("A picture that cannot be read (%1)").arg(what);
    }
    return {};
}

QString fileWords(const QString &type)
{
    return MediumText::tr("A file (%1)").arg(type);
}

QString mediumTrouble(const client::ApiFailure &failure)
{
    return refusalWords(MediumText::tr("It was not fetched."), failure);
}

QString fileName(const MediumSubject &subject, const QByteArray &bytes)
{
    const QByteArray format = pictureFormat(bytes);
    const QString ending = format == "jpeg"    ? QStringLiteral("jpg")
                           : !format.isEmpty() ? QString::fromLatin1(format)
                                               : endingOf(subject.type);
    return subject.fileStem + QLatin1Char('.') + ending;
}

} // namespace ringdown::messages
