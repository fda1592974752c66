// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/WebhookGate.h"

#include "core/relay/Routes.h"
#include "core/twilio/Digest.h"
#include "core/twilio/SignatureCheck.h"
#include "core/twilio/WebhookSchema.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

/// Whether a Content-Type is a form's, whatever its parameters and case.
bool isForm(std::string_view contentType)
{
    constexpr std::string_view form = "application/x-www-form-urlencoded";
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; };
    return contentType.size() >= form.size() &&
           std::equal(form.begin(), form.end(), contentType.begin(),
                      [&](char a, char b) { return a == lower(b); }) &&
           (contentType.size() == form.size() || contentType[form.size()] == ';' ||
            contentType[form.size()] == ' ');
}

HttpReply methodNotAllowed()
{
    HttpReply reply = problem(405, "The carrier's doors take POST.");
    reply.headers.emplace_back("Allow", "POST");
    return reply;
}

/// Whether it looks like Twilio's, signed with another key: who does not even know the account's SID is a
/// stranger.
bool isSignedFor(const std::string &account, const twilio::Form &form, std::string_view signature)
{
    constexpr std::size_t signatureSize = 28; // 20 bytes in Base64
    return signature.size() == signatureSize && signature.ends_with('=') && !account.empty() &&
           form.value("AccountSid") == account;
}

/// 11200 and what else comes of a request without a good answer (twilio.md A.2).
bool isRetrieval(std::string_view code)
{
    constexpr std::size_t digits = 5;
    return code.size() == digits && code.starts_with("112");
}

Result<twilio::Form> withoutError(const twilio::Form &form)
{
    twilio::FieldList fields;
    for (const twilio::FormField &field : form.fields()) {
        if (field.name != "ErrorCode" && field.name != "ErrorUrl")
            fields.emplace_back(field.name, field.value);
    }
    return twilio::Form::decode(twilio::encodeForm(fields));
}

} // namespace

WebhookGate::WebhookGate(const WebhookSettings &settings)
    : m_publicUrl(settings.publicUrl)
    , m_urls(settings.publicUrl, settings.secretPath)
    , m_accountSid(settings.accountSid)
{
}

std::variant<Webhook, HttpReply> WebhookGate::admit(const HttpRequest &request,
                                                    const twilio::WebhookSignatures &signatures,
                                                    WebhookCounts &counts) const
{
    auto path = m_urls.parse(request.target);
    if (!path) {
        ++counts.unknown;
        return problem(404, "There is no such door.");
    }
    if (request.method != "POST")
        return methodNotAllowed();
    if (!isForm(request.contentType))
        return problem(415, "The body must be application/x-www-form-urlencoded.");
    auto form = twilio::Form::decode(request.body);
    if (!form)
        return problem(413, form.error().detail);
    const bool hasHash = request.target.find('?') != std::string_view::npos;
    const auto key = signatures.checkForm(request.target, *form, request.signature);
    if (!key || (hasHash && !twilio::bodyMatchesQuery(request.target, request.body))) {
        ++counts.forbidden;
        counts.unsignedOnes += request.signature.empty() ? 1 : 0;
        counts.otherBodies += key ? 1 : 0;
        const std::string &ours = m_accountSid.empty() ? counts.account : m_accountSid;
        counts.ofAccount += isSignedFor(ours, *form, request.signature) ? 1 : 0;
        return problem(403, "The signature is missing or wrong.");
    }
    if (const auto shaped = twilio::checkShape(path->kind, *form, m_accountSid); !shaped) {
        ++counts.malformed;
        if (textRefused && path->kind == twilio::WebhookKind::Sms)
            textRefused();
        return problem(400, shaped.error().detail);
    }
    counts.account = form->value("AccountSid");
    Webhook webhook{std::move(*path), std::move(*form), *key, {}, {}, false};
    takeForOriginal(webhook);
    return webhook;
}

/// The carrier got no answer at one of our URLs and asks the fallback the same: it is that request again, and
/// has its answer. What it got and could not use is not given to it twice.
void WebhookGate::takeForOriginal(Webhook &webhook) const
{
    const std::string_view url = webhook.form.value("ErrorUrl");
    const bool isDoor =
        webhook.path.kind == twilio::WebhookKind::NewCall || webhook.path.kind == twilio::WebhookKind::Sms;
    if (!isDoor || !url.starts_with(m_publicUrl) || !isRetrieval(webhook.form.value("ErrorCode")))
        return;
    auto path = m_urls.parseUrl(url.substr(0, url.find('#')));
    const auto form = withoutError(webhook.form);
    if (!path || !form || !twilio::checkShape(path->kind, *form, m_accountSid))
        return;
    const std::string_view target = url.substr(m_publicUrl.size());
    webhook.key = twilio::sha256(m_publicUrl, std::string(target.substr(0, target.find('#'))) +
                                                  twilio::signedFields(*form));
    webhook.path = std::move(*path);
}

} // namespace ringdown::relay
