// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumberSheets.h"

#include "ui/credentials/TypedSheet.h"
#include "ui/format/DriftWords.h"
#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/numbers/BoatCard.h"
#include "ui/numbers/BuySheet.h"
#include "ui/numbers/LossWords.h"
#include "ui/numbers/PurchaseWords.h"
#include "ui/numbers/ReviewSheet.h"

namespace ringdown::numbers_ui {

QString noAccountWords(const QString &deed, const NoAccount &trouble)
{
    const QString detail = QString::fromStdString(trouble.detail);
    switch (trouble.why) {
    case NoAccount::Why::NotStored:
        return NumberSheets::tr("%1 This desk has no account stored.", "deed").arg(deed);
    case NoAccount::Why::Locked:
        return NumberSheets::tr("%1 The keyring is locked.", "deed").arg(deed);
    case NoAccount::Why::Keyring:
        return NumberSheets::tr("%1 The keyring does not work: %2.", "deed, detail").arg(deed, detail);
    case NoAccount::Why::Carrier:
        return trouble.failure ? format::carrierFailureWords(deed, *trouble.failure) : deed;
    }
    return deed;
}

namespace {

/// Whether the carrier may have done it, although its answer did not come.
bool mayBeDone(const NoAccount &trouble)
{
    return trouble.failure && (trouble.failure->trouble == rest::RestTrouble::Unknown ||
                               trouble.failure->trouble == rest::RestTrouble::Garbled);
}

QString readBackWords(const desk::LaunchResult &result)
{
    return NumberSheets::tr("Read back: %n flow(s) of this plan.", nullptr,
                            static_cast<int>(result.launched.size()));
}

/// "" when every flow is of this plan. unread: of those that were not asked for.
QString launchTrouble(const desk::LaunchResult &result, const QString &unread)
{
    QStringList sentences;
    if (result.isStale)
        sentences << NumberSheets::tr("No flow was changed: %1. Check again, and look at the review anew.")
                         .arg(format::deskWords(result.stopped));
    else if (!result.stopped.empty())
        sentences
            << NumberSheets::tr("Not every fallback was renewed: %1.").arg(format::deskWords(result.stopped));
    for (const std::string &each : result.unread)
        sentences
            << NumberSheets::tr("Could not be read: %1.", "a business, and why").arg(format::deskWords(each));
    if (!unread.isEmpty())
        sentences << NumberSheets::tr("%1.", "what could not be read").arg(unread);
    if (!sentences.isEmpty() && !result.launched.empty())
        sentences.prepend(readBackWords(result));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

NumberSheets::NumberSheets(NumberBook &book, QWidget *area, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_review(new ReviewSheet(area))
    , m_buy(new BuySheet(area))
    , m_release(new credentials::TypedSheet(area))
{
    wireBuying();
}

void NumberSheets::adopt(const numbers::Choice &choice)
{
    const numbers::Review review = m_book.adoption(choice);
    if (review.isEmpty())
        return Q_EMIT said(m_book.isInOrder(choice) ? tr("Nothing to adopt: it is as the plan needs it.")
                                                    : tr("There is nothing that can be adopted now."));
    m_review->review(review, m_book.names(), [this, review] { carryOut(review, {}); });
}

void NumberSheets::restore(const std::string &phone)
{
    const numbers::Review review = m_book.restoration(phone);
    const auto saved = m_book.savedOf(phone);
    if (review.isEmpty()) {
        m_book.port()->dropSaved(saved); // it stands there as it was
        return Q_EMIT said(tr("Nothing to put back: it is as it was before."));
    }
    m_review->review(review, m_book.names(), [this, review, saved] { carryOut(review, saved); });
}

void NumberSheets::carryOut(const numbers::Review &review, const std::vector<numbers::SavedNumber> &restored)
{
    m_book.port()->takeOver(review, [self = QPointer(this), restored](const auto &answer) {
        if (!self)
            return;
        if (const auto *trouble = std::get_if<NoAccount>(&answer))
            return self->m_review->showProblem(noAccountWords(tr("Nothing was changed."), *trouble));
        self->takeResult(std::get<desk::TakeOverResult>(answer), restored);
    });
}

void NumberSheets::takeResult(const desk::TakeOverResult &result,
                              const std::vector<numbers::SavedNumber> &restored)
{
    const QString trouble = format::takeOverTrouble(result);
    if (trouble.isEmpty()) {
        m_book.port()->dropSaved(restored);
        m_review->close();
        Q_EMIT said(
            tr("Read back: %n number(s) as reviewed.", nullptr, static_cast<int>(result.done.size())));
    } else {
        // What was shown is no longer what is there: the sheet may not be pressed again.
        m_review->close();
        Q_EMIT refused(trouble);
    }
    Q_EMIT changed();
}

void NumberSheets::renewBoats()
{
    const auto boats = m_book.boatsToLaunch();
    if (boats.empty() && m_book.withoutFlows())
        return Q_EMIT refused(
            format::carrierFailureWords(tr("No flow can be renewed."), *m_book.withoutFlows()));
    if (boats.empty() && !m_book.unreadFlows().empty())
        return Q_EMIT refused(whyNoRenewal(m_book));
    if (boats.empty())
        return Q_EMIT said(tr("Every fallback is of the plan as it is."));
    m_review->review(boats, m_book.names().plan(), [this, boats] {
        m_book.port()->launch(boats, [self = QPointer(this)](const auto &answer) {
            if (!self)
                return;
            if (const auto *trouble = std::get_if<NoAccount>(&answer))
                return self->m_review->showProblem(noAccountWords(tr("No flow was changed."), *trouble));
            const auto &result = std::get<desk::LaunchResult>(answer);
            self->m_review->close();
            const QString trouble = launchTrouble(result, unreadFlowWords(self->m_book));
            if (trouble.isEmpty())
                Q_EMIT self->said(readBackWords(result));
            else
                Q_EMIT self->refused(trouble);
            Q_EMIT self->changed();
        });
    });
}

void NumberSheets::buy(const std::string &wanted, const TenantId &tenant)
{
    m_buy->begin(m_book.names().plan(), tenant, wanted);
}

QString NumberSheets::shown(const std::string &phone) const
{
    const numbers::NumberStanding *number = m_book.find(phone);
    return format::numberText(phone, m_book.region(number ? number->tenant : TenantId()));
}

QString NumberSheets::reviewPurchase(const std::string &phone)
{
    const auto need = m_book.neededFor(phone);
    m_reviewed = need ? need->values : numbers::FieldValues();
    return purchaseWords(m_book, phone);
}

void NumberSheets::wireBuying()
{
    m_buy->setReview([this](const std::string &phone) { return reviewPurchase(phone); });
    connect(m_buy, &BuySheet::searchWanted, this, [this](const desk::OfferQuery &query) {
        m_book.port()->search(query, [self = QPointer(this)](const auto &answer) {
            if (!self)
                return;
            if (const auto *trouble = std::get_if<NoAccount>(&answer))
                self->m_buy->showProblem(noAccountWords(tr("Not searched."), *trouble));
            else
                self->m_buy->showOffers(std::get<Offers>(answer));
        });
    });
    connect(m_buy, &BuySheet::buyWanted, this,
            [this](const std::string &phone, const TenantId &tenant, const std::vector<std::string> &onFile) {
                m_book.port()->buy(
                    {phone, m_reviewed, onFile}, [self = QPointer(this), phone, tenant](const auto &answer) {
                        if (!self)
                            return;
                        const auto *trouble = std::get_if<NoAccount>(&answer);
                        self->takePurchase(phone, tenant, trouble ? std::optional(*trouble) : std::nullopt);
                    });
            });
}

/// The account is read back, whatever the answer was: a lost one may hide a number that is paid for.
/// Nobody is asked for a password once more: whoever bought has the account open.
void NumberSheets::takePurchase(const std::string &phone, const TenantId &tenant,
                                const std::optional<NoAccount> &trouble)
{
    m_book.look(Keyring::MayNotAsk, [this, self = QPointer(this), phone, tenant, trouble](bool isRead) {
        if (!self)
            return;
        const bool isOwned = isRead && m_book.account(phone);
        if (!trouble && !isRead) {
            m_buy->close();
            if (!tenant.isEmpty())
                giveInDraft(phone, tenant);
            return Q_EMIT refused(
                tr("%1 was bought; the account could not be read back. Check again.").arg(shown(phone)));
        }
        if (isOwned || !trouble)
            return tellBought(phone, tenant);
        if (!mayBeDone(*trouble))
            return tellNotBought(noAccountWords(tr("Not bought."), *trouble));
        tellNotBought(
            isRead ? tr("Not bought: Twilio’s answer was lost, and the account does not have %1.")
                         .arg(shown(phone))
                   : tr("It is not known whether %1 was bought: Twilio’s answer was lost, and the account "
                        "cannot be read. Check again before you buy another.")
                         .arg(shown(phone)));
    });
}

/// In the sheet, or where everybody looks when that was closed meanwhile.
void NumberSheets::tellNotBought(const QString &words)
{
    if (m_buy->isOpen())
        m_buy->showProblem(words);
    else
        Q_EMIT refused(words);
}

bool NumberSheets::giveInDraft(const std::string &phone, const TenantId &tenant)
{
    return m_intoDraft && m_intoDraft(phone, tenant);
}

void NumberSheets::tellBought(const std::string &phone, const TenantId &tenant)
{
    m_buy->close();
    const numbers::NumberStanding *number = m_book.find(phone);
    const bool isInPlan = number && !number->tenant.isEmpty();
    const bool isInDraft = !tenant.isEmpty() && !isInPlan && giveInDraft(phone, tenant);
    if (!m_book.account(phone))
        return Q_EMIT refused(
            tr("Twilio says that %1 was bought, but the account does not list it. Check again.")
                .arg(shown(phone)));
    if (isInPlan && m_book.canAdopt(*number))
        return Q_EMIT refused(tr("%1 is the account’s, but %n field(s) do not read back as they were told. "
                                 "Adopt it.",
                                 nullptr, static_cast<int>(number->drifts.size()))
                                  .arg(shown(phone)));
    if (const QString lack = isInPlan ? lackWords(*number) : QString(); !lack.isEmpty())
        return Q_EMIT refused(
            tr("%1 is the account’s, and reads back as it was told. %2", "number, what it lacks")
                .arg(shown(phone), lack));
    if (isInPlan)
        return Q_EMIT said(tr("%1 is the account’s, and reads back as it was told.").arg(shown(phone)));
    if (tenant.isEmpty())
        return Q_EMIT said(tr("%1 is the account’s.").arg(shown(phone)));
    if (!isInDraft)
        return Q_EMIT refused(tr("%1 is the account’s, but the draft could not give it to %2. Give it to a "
                                 "business in Routing; once that is pushed, adopt it here.")
                                  .arg(shown(phone), m_book.names().tenant(tenant)));
    Q_EMIT said(tr("%1 is the account’s and stands in the draft for %2. Once that is pushed, adopt it here.")
                    .arg(shown(phone), m_book.names().tenant(tenant)));
}

QString NumberSheets::whatIsLost(const std::string &phone) const
{
    QStringList sentences;
    if (const auto loss = numbers::lossOf(m_book.names().plan(), phone))
        sentences << lossWords(*loss, m_book.names());
    if (m_otherUses)
        sentences << m_otherUses(phone);
    sentences << tr("Its calls and texts reach nobody from then on, and somebody else may buy it. Twilio may "
                    "give it back for some days if one asks its support.");
    return sentences.join(QLatin1Char('\n'));
}

void NumberSheets::release(const std::string &phone)
{
    const numbers::NumberStanding *number = m_book.find(phone);
    if (!number || number->sid.empty())
        return;
    m_release->ask({tr("Release %1").arg(shown(phone)), whatIsLost(phone), tr("Release %1").arg(shown(phone)),
                    QString::fromStdString(phone.substr(phone.size() - 4)), tr("the number")},
                   [this, copy = *number] { releaseNow(copy); });
}

void NumberSheets::releaseNow(const numbers::NumberStanding &number)
{
    m_book.port()->release(number.sid, [self = QPointer(this), phone = number.phone](const auto &answer) {
        if (!self)
            return;
        const auto *trouble = std::get_if<NoAccount>(&answer);
        const auto given = trouble ? std::optional(*trouble) : std::nullopt;
        if (trouble && !mayBeDone(*trouble))
            return Q_EMIT self->refused(noAccountWords(tr("Not released."), *trouble));
        self->m_book.look(Keyring::MayNotAsk, [self, phone, given](bool isRead) {
            if (!self)
                return;
            if (isRead && self->m_book.account(phone))
                Q_EMIT self->refused(
                    tr("%1 was not released: the account still has it.").arg(self->shown(phone)));
            else if (isRead || !given)
                Q_EMIT self->said(tr("%1 is released.").arg(self->shown(phone)));
            else
                Q_EMIT self->refused(tr("It is not known whether %1 was released: Twilio’s answer was lost, "
                                        "and the account cannot be read.")
                                         .arg(self->shown(phone)));
        });
    });
}

} // namespace ringdown::numbers_ui
