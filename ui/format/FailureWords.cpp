// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/FailureWords.h"

#include "ui/format/TimeLine.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringdown::format {
namespace {

struct FailureText {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString causeWords(const client::ApiFailure &failure)
{
    switch (failure.status) {
    case 0:
        return FailureText::tr(
            "The relay does not answer. It may be stopped, or the network between here and it is down.");
    case 401:
        return FailureText::tr("The relay does not know this token. Replace it in Credentials, Relay token.");
    case 403:
        return FailureText::tr("This token may look but not change. Sign in with an operator token.");
    case 404:
        return FailureText::tr("The relay does not have it. It may have been kept only for a limited time.");
    case 409:
        return FailureText::tr("Somebody else was first.");
    case 412:
        return FailureText::tr("Somebody pushed another revision meanwhile.");
    case 422:
        return FailureText::tr("The relay found %Ln problem(s) in it.", nullptr,
                               static_cast<int>(failure.problems.size()));
    case 429:
        return FailureText::tr("The relay was asked too often. It answers again in about a minute.");
    default:
        return failure.status >= 500
                   ? FailureText::tr("The relay has a fault of its own. Its log names the cause.")
                   : FailureText::tr("The relay refused the request.");
    }
}

QString detailWords(const client::ApiFailure &failure)
{
    QStringList lines;
    if (failure.status != 0)
        lines.append(FailureText::tr("Status %1").arg(failure.status));
    if (!failure.title.empty())
        lines.append(QString::fromStdString(failure.title));
    if (!failure.error.detail.empty() && failure.error.detail != failure.title)
        lines.append(QString::fromStdString(failure.error.detail));
    for (const plan::Problem &problem : failure.problems)
        lines.append(
            QString::fromStdString(problem.path + ": " + problem.value + " (" + problem.expected + ")"));
    if (!failure.request.empty())
        lines.append(FailureText::tr("Request: %1", "its id").arg(QString::fromStdString(failure.request)));
    if (failure.at)
        lines.append(timeLine(*failure.at));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

FailureWords failureWords(const QString &deed, const client::ApiFailure &failure)
{
    return {deed, causeWords(failure), detailWords(failure)};
}

void FailingSince::failed(Instant now)
{
    if (!m_since)
        m_since = now;
}

QString FailingSince::words(const Times &times, Instant now) const
{
    if (!m_since)
        return {};
    const qint64 daysAgo = times.local(*m_since).date().daysTo(times.local(now).date());
    if (daysAgo == 1) // in the middle of a sentence
        return FailureText::tr("Since yesterday %1. Callers do not depend on this console.")
            .arg(times.clock(*m_since));
    return FailureText::tr("Since %1. Callers do not depend on this console.")
        .arg(daysAgo == 0 ? times.clock(*m_since) : times.near(*m_since, now));
}

QString troubleWords(client::FeedTrouble trouble)
{
    switch (trouble) {
    case client::FeedTrouble::None:
        return {};
    case client::FeedTrouble::Unreachable:
        return FailureText::tr("The relay cannot be reached.");
    case client::FeedTrouble::WrongToken:
        return FailureText::tr("The relay does not know this token.");
    case client::FeedTrouble::NotAllowed:
        return FailureText::tr("This token may not follow the feed.");
    case client::FeedTrouble::BadCertificate:
        return FailureText::tr("The relay’s certificate is not trusted.");
    case client::FeedTrouble::TooSlow:
        return FailureText::tr("The relay closed the feed because this desk was too slow.");
    case client::FeedTrouble::Closed:
        return FailureText::tr("The relay closed the feed.");
    case client::FeedTrouble::NoTls:
        return FailureText::tr("The relay’s address begins with https, but no TLS is spoken there.");
    }
    return {};
}

} // namespace ringdown::format
