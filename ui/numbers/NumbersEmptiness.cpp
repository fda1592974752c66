// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersEmptiness.h"

#include "ui/format/CarrierFailure.h"

#include <QCoreApplication>

namespace ringdown::numbers_ui {
namespace {

struct EmptyText {
    Q_DECLARE_TR_FUNCTIONS(NumbersEmptiness)
};

using Way = Emptiness::Way;
using shell::EmptyKind;

Emptiness noAccountState(const NumberBook &book)
{
    const NoAccount &trouble = book.noAccount();
    const QString detail = QString::fromStdString(trouble.detail);
    switch (trouble.why) {
    case NoAccount::Why::NotStored:
        return {EmptyKind::FirstUse,
                EmptyText::tr("No account connected"),
                EmptyText::tr(
                    "The numbers of your Twilio account stand here, with where their calls go. Store its "
                    "SID and Auth Token on this desk to see them; no relay ever gets them."),
                {EmptyText::tr("Credentials")},
                {Way::Credentials}};
    case NoAccount::Why::Locked:
        return {EmptyKind::NothingNow,
                EmptyText::tr("Your keyring is locked"),
                EmptyText::tr("The account’s credential lies in it. Unlock it to see the numbers."),
                {EmptyText::tr("Unlock"), EmptyText::tr("Credentials")},
                {Way::Unlock, Way::Credentials}};
    case NoAccount::Why::Keyring:
        return {EmptyKind::CouldNotLoad,
                EmptyText::tr("The account’s credential cannot be read"),
                detail.isEmpty()
                    ? EmptyText::tr("This desktop’s keyring does not work. The Credentials screen tells "
                                    "what is wrong, and can take the account for this run only.")
                    : EmptyText::tr("This desktop’s keyring does not work: %1. The Credentials screen "
                                    "can take the account for this run only.")
                          .arg(detail),
                {EmptyText::tr("Credentials"), EmptyText::tr("Try again")},
                {Way::Credentials, Way::Retry}};
    case NoAccount::Why::Carrier: {
        const format::FailureWords words = accountFailure(book);
        return {EmptyKind::CouldNotLoad,
                words.title,
                words.body,
                {EmptyText::tr("Try again"), EmptyText::tr("Credentials")},
                {Way::Retry, Way::Credentials},
                words.details};
    }
    }
    return {};
}

QString notRead()
{
    return EmptyText::tr("The numbers could not be read");
}

} // namespace

format::FailureWords accountFailure(const NumberBook &book)
{
    const NoAccount &trouble = book.noAccount();
    format::FailureWords words{notRead(), QString::fromStdString(trouble.detail), {}};
    if (trouble.failure)
        words = format::carrierFailure(words.title, *trouble.failure, book.failedAt());
    words.body += QLatin1Char(' ') + book.failingWords();
    return words;
}

std::optional<Emptiness> emptinessOf(const NumberBook &book)
{
    switch (book.state()) {
    case NumberBook::State::Unasked:
        return Emptiness{
            EmptyKind::FirstUse,
            EmptyText::tr("Not asked yet"),
            EmptyText::tr("Twilio has not been asked for the account’s numbers. Nothing is sent before "
                          "you want it."),
            {EmptyText::tr("Ask Twilio"), EmptyText::tr("Credentials")},
            {Way::Unlock, Way::Credentials}};
    case NumberBook::State::Asking:
        return Emptiness{EmptyKind::NothingNow,
                         EmptyText::tr("Twilio is being asked"),
                         EmptyText::tr("The account’s numbers and flows are on their way."),
                         {},
                         {}};
    case NumberBook::State::Missing:
        return noAccountState(book);
    case NumberBook::State::Known:
        break;
    }
    if (!book.standings().empty())
        return std::nullopt;
    return Emptiness{EmptyKind::NothingNow,
                     EmptyText::tr("This account has no numbers"),
                     EmptyText::tr("Search for one; it can be pointed to the relay as it is bought."),
                     {EmptyText::tr("Search and buy…")},
                     {Way::Buy}};
}

Emptiness emptinessOfSample()
{
    return {EmptyKind::FirstUse,
            EmptyText::tr("The sample data have no account"),
            EmptyText::tr("With your own Twilio account its numbers stand here: where their calls go, what "
                          "is not as the plan needs it, and the fallback for when no relay answers."),
            {EmptyText::tr("Credentials")},
            {Way::Credentials}};
}

Emptiness emptinessOfBusiness(const QString &name)
{
    return {EmptyKind::NothingNow,
            EmptyText::tr("%1 has no number", "business").arg(name),
            EmptyText::tr("Search for one; it can be pointed to the relay as it is bought."),
            {EmptyText::tr("Search and buy…")},
            {Way::Buy}};
}

} // namespace ringdown::numbers_ui
