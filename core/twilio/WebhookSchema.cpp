// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookSchema.h"

#include "core/twilio/FieldShape.h"

#include <algorithm>
#include <string>

namespace ringdown::twilio {
namespace {

Error malformed(std::string_view field, std::string_view what)
{
    return {ErrorCode::BadInput, std::string(field) + ' ' + std::string(what)};
}

constexpr auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
constexpr auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };

/// Whether a name is one as the carrier's parameters have ("Region", "DialSipHeader_X-Id").
bool mayBeParameter(std::string_view name)
{
    return isCapital(name.front()) && std::any_of(name.begin(), name.end(), isLower) &&
           (name.find('-') == std::string_view::npos || name.find("SipHeader_") != std::string_view::npos);
}

/// Whether it is more than a word that somebody may have written ("ChannelMetadata").
bool isOfSeveralWords(std::string_view name)
{
    return std::any_of(name.begin() + 1, name.end(), isCapital);
}

/// Walks a form and the table of known fields side by side, both sorted. The signed string is name and value
/// of each field in this order with nothing in between, so a shifted boundary shows: a known field is missing
/// although its name stands in what lies between its neighbours, or an unknown name begins in the middle of
/// what somebody wrote.
class ShapeWalk {
public:
    ShapeWalk(WebhookKind kind, const Form &form)
        : m_kind(kind)
        , m_table(knownFields(kind))
        , m_form(form)
    {
    }

    Result<void> run()
    {
        const FormField *before = nullptr;
        for (const FormField &field : m_form.sorted()) {
            if (before && before->name == field.name)
                return malformed(m_field == before ? m_known->name : "a field", "occurs twice");
            before = &field;
            std::size_t place = m_next;
            while (place < m_table.size() && m_table[place].name < field.name)
                ++place;
            const bool isKnown = place < m_table.size() && m_table[place].name == field.name;
            if (auto checked = isKnown ? passKnown(field, place) : passUnknown(field); !checked)
                return checked;
        }
        return passAbsent(m_table.size(), {});
    }

private:
    Result<void> passKnown(const FormField &field, std::size_t place)
    {
        if (auto passed = passAbsent(place, field.name); !passed)
            return passed;
        m_known = &m_table[place];
        m_field = &field;
        m_firstUnknown = {};
        m_unknown.clear();
        m_next = place + 1;
        return fits(m_known->shape, field.value) ? Result<void>()
                                                 : malformed(m_known->name, "is not of its shape");
    }
    Result<void> passUnknown(const FormField &field)
    {
        if (!isFieldName(field.name))
            return malformed("a field", "has a name that no parameter has");
        if (m_unknown.empty()) {
            if (m_known && mayBeSplit(field.name))
                return malformed(m_known->name, "was split");
            m_firstUnknown = field.name;
        }
        m_unknown += field.name;
        m_unknown += field.value;
        return {};
    }
    /// Whether an unknown name may be the lost end of the known field before it. The carrier adds parameters
    /// without notice, and none of them may keep calls out.
    bool mayBeSplit(std::string_view name) const
    {
        if (excludesNames(m_known->shape, m_field->value))
            return false;
        return !mayBeParameter(name) ||
               (mayLackWords(m_known->shape, m_field->value) && !isOfSeveralWords(name));
    }
    /// Passes the known fields that are missing before place, where a field of the name next is.
    Result<void> passAbsent(std::size_t place, std::string_view next) const
    {
        const bool mayHide =
            !m_unknown.empty() || (m_field && !excludesNames(m_known->shape, m_field->value));
        std::string between;
        if (mayHide && m_next < place)
            between.append(m_field ? m_field->value : std::string_view()).append(m_unknown).append(next);
        for (std::size_t i = m_next; i < place; ++i) {
            if (isNeeded(m_table[i].need, m_kind))
                return malformed(m_table[i].name, "is missing");
            if (mayHide && isTorn(m_table[i].name, between, between.size() - next.size()))
                return malformed(m_table[i].name, "is not a field of its own");
        }
        return {};
    }
    /// Whether the name of a missing field begins in the first size bytes of what lies between its
    /// neighbours.
    bool isTorn(std::string_view absent, std::string_view between, std::size_t size) const
    {
        if (m_field && absent.starts_with(m_field->name) &&
            between.starts_with(absent.substr(m_field->name.size())))
            return true;
        const std::size_t begin = between.find(absent);
        if (begin >= size)
            return false;
        // "PreviousRecordingUrl" holds a known name and is still a name of its own, unless the field before
        // may have lost what stands in front.
        const std::size_t inUnknown = m_firstUnknown.find(absent);
        if (inUnknown == 0 || inUnknown == std::string_view::npos ||
            (m_field && begin < m_field->value.size()))
            return true;
        return mayHaveLost(m_firstUnknown.substr(0, inUnknown));
    }
    /// Whether the known field before would also be of its shape with this ending.
    bool mayHaveLost(std::string_view ending) const
    {
        return m_known && fits(m_known->shape, std::string(m_field->value) + std::string(ending));
    }

    WebhookKind m_kind;
    std::span<const KnownField> m_table; ///< sorted by name
    std::size_t m_next = 0;              ///< in m_table: the first one not passed yet
    const Form &m_form;
    const KnownField *m_known = nullptr; ///< the last one that is there
    const FormField *m_field = nullptr;  ///< and what the form has for it
    std::string_view m_firstUnknown;     ///< name of the first unknown field after it
    std::string m_unknown;               ///< names and values of all unknown ones after it
};

} // namespace

Result<void> checkShape(WebhookKind kind, const Form &form, std::string_view accountSid)
{
    if (auto shaped = ShapeWalk(kind, form).run(); !shaped)
        return shaped;
    // A phone that a dial offered names its parent call; one on a call of its own has none.
    const bool hasParent = !form.value("ParentCallSid").empty();
    if (kind == WebhookKind::LegStatus && !hasParent && form.value("Direction") != "outbound-api")
        return malformed("ParentCallSid", "is missing");
    if (!accountSid.empty() && form.value("AccountSid") != accountSid)
        return malformed("AccountSid", "is not the account of this relay (TWILIO_ACCOUNT_SID)");
    return {};
}

} // namespace ringdown::twilio
