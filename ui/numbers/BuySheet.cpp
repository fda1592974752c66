// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/BuySheet.h"

#include "ui/format/NumberWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/Icons.h"
#include "ui/shell/WrapRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::numbers_ui {
namespace {

constexpr int phoneRole = Qt::UserRole;
constexpr int addressRole = Qt::UserRole + 1; ///< whether it needs an address
constexpr int lastDigits = 4;

const char *pricedAs(desk::LineKind kind)
{
    switch (kind) {
    case desk::LineKind::Local:
        return "local";
    case desk::LineKind::TollFree:
        return "toll free";
    case desk::LineKind::Mobile:
        return "mobile";
    }
    return "";
}

bool needsAddress(const desk::NumberOffer &offer)
{
    return !offer.addressNeeded.empty() && offer.addressNeeded != "none";
}

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

BuySheet::BuySheet(QWidget *window)
    : DeedSheet(window)
    , m_country(new QComboBox)
    , m_kind(new QComboBox)
    , m_area(new QLineEdit)
    , m_contains(new QLineEdit)
    , m_calls(new QCheckBox(tr("It must take calls")))
    , m_texts(new QCheckBox(tr("It must take texts")))
    , m_pictures(new QCheckBox(tr("It must take pictures")))
    , m_search(new QPushButton(tr("Search")))
    , m_offers(new QListWidget)
    , m_price(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_review(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_business(new QComboBox)
    , m_onFile(new QLineEdit)
    , m_onFileTrouble(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_typed(new QLineEdit)
{
    setTitle(tr("Search and buy a number"));
    build();
    connect(m_search, &QPushButton::clicked, this, &BuySheet::search);
    connect(m_offers, &QListWidget::currentRowChanged, this, &BuySheet::allow);
    for (QLineEdit *field : {m_onFile, m_typed})
        connect(field, &QLineEdit::textChanged, this, &BuySheet::allow);
    for (QLineEdit *field : {m_area, m_contains})
        connect(field, &QLineEdit::returnPressed, this, &BuySheet::search);
}

void BuySheet::build()
{
    for (const char *country : {"US", "CA", "GB", "MX", "AU", "DE", "ES", "FR", "IE", "NL"})
        m_country->addItem(QString::fromLatin1(country));
    m_country->setEditable(true);
    shell::nameChoice(*m_country, tr("Country"));
    m_country->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Z]{2}")), this));
    m_kind->addItem(tr("Local"), static_cast<int>(desk::LineKind::Local));
    m_kind->addItem(tr("Toll-free"), static_cast<int>(desk::LineKind::TollFree));
    m_kind->addItem(tr("Mobile"), static_cast<int>(desk::LineKind::Mobile));
    m_area->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{0,4}")), this));
    m_area->setPlaceholderText(tr("619"));
    m_contains->setMaxLength(16);
    m_contains->setPlaceholderText(tr("digits or letters; * is any one"));
    m_calls->setChecked(true);
    m_texts->setChecked(true);
    m_search->setIcon(shell::glyphIcon(format::Glyph::Search));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->addWidget(labelFor(tr("Country"), m_country), 0, 0);
    grid->addWidget(labelFor(tr("Kind"), m_kind), 0, 1);
    grid->addWidget(labelFor(tr("Area code"), m_area), 0, 2);
    grid->addWidget(labelFor(tr("Contains"), m_contains), 0, 3);
    grid->addWidget(m_country, 1, 0);
    grid->addWidget(m_kind, 1, 1);
    grid->addWidget(m_area, 1, 2);
    grid->addWidget(m_contains, 1, 3);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    auto *needs = new shell::WrapRow;
    for (QCheckBox *each : {m_calls, m_texts, m_pictures})
        needs->addWidget(each);
    needs->addSpring();
    needs->addWidget(m_search);
    body()->addLayout(needs);
    m_offers->setAccessibleName(tr("Numbers that can be bought"));
    body()->addWidget(m_offers, 1);
    m_price->setWordWrap(true);
    body()->addWidget(m_price);
    m_review->setWordWrap(true);
    m_review->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_review);
    addField(tr("Who it is for"), m_business);
    m_onFile->setPlaceholderText(tr("AD…, BU… or both"));
    m_onFileField =
        addField(tr("Address or regulatory bundle on file at Twilio: SIDs from its console"), m_onFile);
    m_onFileField->hide();
    m_onFileTrouble->setWordWrap(true);
    m_onFileTrouble->hide();
    body()->addWidget(m_onFileTrouble);
    m_typed->setMaxLength(lastDigits);
    addField(tr("Type the last four digits of the number to buy it"), m_typed);
}

QString BuySheet::words(const desk::NumberOffer &offer) const
{
    QStringList parts;
    const QString place =
        QString::fromStdString(offer.locality + (offer.region.empty() ? "" : ", " + offer.region));
    if (!place.isEmpty())
        parts << place;
    QStringList takes;
    if (offer.takesCalls)
        takes << tr("calls");
    if (offer.takesTexts)
        takes << tr("texts");
    if (offer.takesPictures)
        takes << tr("pictures");
    parts << tr("takes %1", "calls, texts").arg(takes.join(QStringLiteral(", ")));
    if (needsAddress(offer))
        parts << tr("needs an address on file");
    return tr("%1 – %2", "number, what it is")
        .arg(format::numberText(offer.phone, m_region.toStdString()), parts.join(QStringLiteral("; ")));
}

void BuySheet::begin(const plan::Plan &plan, const TenantId &tenant, const std::string &wanted)
{
    m_business->clear();
    m_business->addItem(tr("No business yet"));
    for (const plan::Tenant &each : plan.tenants) {
        m_business->addItem(QString::fromStdString(each.name), QString::fromStdString(each.id.value));
        if (each.id == tenant || plan.tenants.size() == 1)
            m_business->setCurrentIndex(m_business->count() - 1);
    }
    if (!wanted.empty())
        m_contains->setText(QString::fromStdString(wanted.substr(1))); // without '+'
    m_offers->clear();
    m_onFile->clear();
    m_typed->clear();
    m_price->setText(tr("A number is paid for monthly from the account’s balance until it is released."));
    deed()->setText(tr("Buy"));
    DeedSheet::begin(m_area);
    allow();
}

void BuySheet::search()
{
    desk::OfferQuery query;
    query.country = m_country->currentText().trimmed().toUpper().toStdString();
    query.kind = static_cast<desk::LineKind>(m_kind->currentData().toInt());
    query.areaCode = m_area->text().toStdString();
    query.contains = m_contains->text().trimmed().toStdString();
    query.mustCall = m_calls->isChecked();
    query.mustText = m_texts->isChecked();
    query.mustPicture = m_pictures->isChecked();
    if (query.country.size() != 2)
        return showProblem(tr("A country is two letters, such as US."));
    m_region = QString::fromStdString(query.country);
    showBusy(tr("Twilio is asked…"));
    Q_EMIT searchWanted(query);
}

void BuySheet::showOffers(const Offers &offers)
{
    rest();
    m_offers->clear();
    for (const desk::NumberOffer &offer : offers.offers) {
        auto *item = new QListWidgetItem(words(offer), m_offers);
        item->setData(phoneRole, QString::fromStdString(offer.phone));
        item->setData(addressRole, needsAddress(offer));
    }
    const auto kind = static_cast<desk::LineKind>(m_kind->currentData().toInt());
    const auto price =
        std::find_if(offers.prices.begin(), offers.prices.end(),
                     [kind](const desk::NumberPrice &each) { return each.kind == pricedAs(kind); });
    if (offers.offers.empty())
        m_price->setText(tr("Twilio has no such number. Leave out the area code or the digits."));
    else if (price == offers.prices.end())
        m_price->setText(
            tr("Twilio does not tell what these cost a month; see its price list before you buy."));
    else
        m_price->setText(
            tr("Each costs %1 %2 a month, from the account’s balance, until it is released.",
               "amount, currency")
                .arg(QString::fromStdString(price->amount), QString::fromStdString(price->unit)));
    if (m_offers->count() > 0) {
        m_offers->setCurrentRow(0);
        m_offers->setFocus(Qt::OtherFocusReason);
    }
    allow();
}

std::string BuySheet::chosen() const
{
    const QListWidgetItem *item = m_offers->currentItem();
    return item ? item->data(phoneRole).toString().toStdString() : std::string();
}

bool BuySheet::mustBeOnFile() const
{
    const QListWidgetItem *item = m_offers->currentItem();
    return item && item->data(addressRole).toBool();
}

std::vector<std::string> BuySheet::onFile() const
{
    std::vector<std::string> sids;
    if (!mustBeOnFile() || !notOnFile().isEmpty())
        return sids;
    for (const QString &word : onFileWords())
        sids.push_back(word.toStdString());
    return sids;
}

QStringList BuySheet::onFileWords() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return m_onFile->text().split(between, Qt::SkipEmptyParts);
}

QString BuySheet::notOnFile() const
{
    const QStringList words = onFileWords();
    const auto other = std::find_if(words.begin(), words.end(), [](const QString &word) {
        return !desk::isOnFileSid(word.toStdString());
    });
    return other == words.end() ? QString() : *other;
}

void BuySheet::allow()
{
    m_onFileField->setVisible(mustBeOnFile());
    m_onFileTrouble->setVisible(mustBeOnFile() && !notOnFile().isEmpty());
    m_onFileTrouble->setText(
        tr("“%1” is neither an address (AD and 32 digits) nor a regulatory bundle (BU and 32 digits).")
            .arg(notOnFile()));
    const std::string phone = chosen();
    m_review->setVisible(!phone.empty() && m_reviewOf);
    m_review->setText(m_review->isHidden() ? QString() : m_reviewOf(phone));
    deed()->setText(phone.empty() ? tr("Buy")
                                  : tr("Buy %1").arg(format::numberText(phone, m_region.toStdString())));
    deed()->setEnabled(!phone.empty() && mustBeOnFile() != onFile().empty() &&
                       m_typed->text().size() == lastDigits &&
                       phone.ends_with(m_typed->text().toStdString()));
}

void BuySheet::submit()
{
    if (m_area->hasFocus() || m_contains->hasFocus())
        return; // Return searches there
    if (!deed()->isEnabled())
        return;
    showBusy(tr("Twilio is asked for it…"));
    Q_EMIT buyWanted(chosen(), TenantId(m_business->currentData().toString().toStdString()), onFile());
}

} // namespace ringdown::numbers_ui
