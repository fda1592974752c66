// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringdown::shell {
namespace {

// The words of the file, each list in the order of its enum.
const QStringList appearanceWords = {QStringLiteral("system"), QStringLiteral("light"),
                                     QStringLiteral("dark")};
const QStringList densityWords = {QStringLiteral("comfortable"), QStringLiteral("compact")};
const QStringList motionWords = {QStringLiteral("full"), QStringLiteral("reduced")};
const QStringList clockWords = {QStringLiteral("system"), QStringLiteral("24h"), QStringLiteral("12h")};
const QStringList closeWords = {QStringLiteral("ask"), QStringLiteral("keep-running"),
                                QStringLiteral("quit")};
const QStringList noticeWords = {QStringLiteral("incoming"), QStringLiteral("missed"),
                                 QStringLiteral("voicemail"), QStringLiteral("message"),
                                 QStringLiteral("alarm")};
const QString timeFormat = QStringLiteral("HH:mm");

template <typename T>
QString wordOf(const QStringList &words, T value)
{
    return words[static_cast<int>(value)];
}

template <typename T>
T valueOf(const QStringList &words, const QJsonValue &word, T initial)
{
    const auto at = words.indexOf(word.toString());
    return at < 0 ? initial : static_cast<T>(at);
}

QJsonObject toObject(const QuietHours &quiet)
{
    return {{QStringLiteral("on"), quiet.isOn},
            {QStringLiteral("from"), quiet.from.toString(timeFormat)},
            {QStringLiteral("to"), quiet.to.toString(timeFormat)}};
}

QuietHours quietFrom(const QJsonObject &object)
{
    QuietHours quiet;
    quiet.isOn = object[QStringLiteral("on")].toBool();
    const QTime from = QTime::fromString(object[QStringLiteral("from")].toString(), timeFormat);
    const QTime to = QTime::fromString(object[QStringLiteral("to")].toString(), timeFormat);
    quiet.from = from.isValid() ? from : quiet.from;
    quiet.to = to.isValid() ? to : quiet.to;
    return quiet;
}

QJsonArray mutedArray(const Preferences &preferences)
{
    QJsonArray muted;
    for (const auto &[tenant, notice] : preferences.muted)
        muted.append(QJsonArray{tenant, wordOf(noticeWords, notice)});
    return muted;
}

void takeMuted(Preferences &preferences, const QJsonArray &muted)
{
    for (const QJsonValue &each : muted) {
        const QJsonArray pair = each.toArray();
        const auto at = noticeWords.indexOf(pair.at(1).toString());
        if (at >= 0)
            preferences.muted.emplace(pair.at(0).toString(), static_cast<Notice>(at));
    }
}

} // namespace

bool QuietHours::contains(QTime time) const
{
    if (!isOn || from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

QByteArray toJson(const Preferences &preferences)
{
    QJsonObject keys;
    for (const auto &[action, sequence] : preferences.keys)
        keys.insert(action, sequence.toString(QKeySequence::PortableText));
    const QJsonObject object = {
        {QStringLiteral("appearance"), wordOf(appearanceWords, preferences.appearance)},
        {QStringLiteral("density"), wordOf(densityWords, preferences.density)},
        {QStringLiteral("fontPercent"), preferences.fontPercent},
        {QStringLiteral("motion"), wordOf(motionWords, preferences.motion)},
        {QStringLiteral("language"), preferences.language},
        {QStringLiteral("clock"), wordOf(clockWords, preferences.clock)},
        {QStringLiteral("onClose"), wordOf(closeWords, preferences.onClose)},
        {QStringLiteral("quietHours"), toObject(preferences.quiet)},
        {QStringLiteral("muted"), mutedArray(preferences)},
        {QStringLiteral("twilioRegion"), preferences.twilioRegion},
        {QStringLiteral("twilioEdge"), preferences.twilioEdge},
        {QStringLiteral("keys"), keys},
    };
    return QJsonDocument(object).toJson();
}

Preferences preferencesFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Preferences found;
    found.appearance = valueOf(appearanceWords, object[QStringLiteral("appearance")], found.appearance);
    found.density = valueOf(densityWords, object[QStringLiteral("density")], found.density);
    found.fontPercent = qBound(Preferences::smallestFont, object[QStringLiteral("fontPercent")].toInt(100),
                               Preferences::largestFont);
    found.motion = valueOf(motionWords, object[QStringLiteral("motion")], found.motion);
    found.language = object[QStringLiteral("language")].toString();
    found.clock = valueOf(clockWords, object[QStringLiteral("clock")], found.clock);
    found.onClose = valueOf(closeWords, object[QStringLiteral("onClose")], found.onClose);
    found.quiet = quietFrom(object[QStringLiteral("quietHours")].toObject());
    takeMuted(found, object[QStringLiteral("muted")].toArray());
    found.twilioRegion = object[QStringLiteral("twilioRegion")].toString();
    found.twilioEdge = object[QStringLiteral("twilioEdge")].toString();
    const QJsonObject keys = object[QStringLiteral("keys")].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        found.keys[it.key()] = QKeySequence::fromString(it.value().toString(), QKeySequence::PortableText);
    return found;
}

} // namespace ringdown::shell
