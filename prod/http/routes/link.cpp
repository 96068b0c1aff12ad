// The self-service page: where a patient says yes, no or call me, from the link in a text. It knows
// the patient by the link alone, so it shows nothing about them. GET changes nothing: mail scanners
// and previews open links.
#include <array>

#include "core/engine/tenant/tenant_state.hpp"
#include "prod/http/bookings/booking_page.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/routes/routes.hpp"
#include "prod/messages/markup.hpp"

namespace rb::prod {
namespace {

enum class Said : std::uint8_t { choose, thanks, over, expired };

struct Words {
  std::string_view language;
  std::string_view ask, book, confirm, decline, callback, thanks, over, expired, call;
};
constexpr std::array<Words, 2> kWords = {{
    {"en", "How can we help you with your visit?", "Find me a time", "I will come", "No, thank you",
     "Please call me", "Thank you. We have your answer.",
     "We have your answer already. There is nothing left to do here.",
     "This link is no longer valid.", "You can call us at"},
    {"es", "¿Cómo podemos ayudarle con su visita?", "Búsquenme una cita", "Sí, voy a ir",
     "No, gracias", "Por favor, llámenme", "Gracias. Recibimos su respuesta.",
     "Ya tenemos su respuesta. No hay nada más que hacer aquí.", "Este enlace ya no es válido.",
     "Puede llamarnos al"},
}};

const Words& words_in(std::string_view language) {
  return language == "es" ? kWords[1] : kWords[0];
}

// For a telephone in the sun, in large letters, light or dark, without anything from elsewhere.
constexpr std::string_view kStyle =
    ":root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;font:1.125rem/1.5 "
    "system-ui,sans-serif;background:Canvas;color:CanvasText}main{max-width:30rem;margin:0 auto;"
    "padding:2rem 1.25rem}h1{font-size:1.25rem;margin:0 0 1.5rem}button{display:block;width:100%;"
    "min-height:3.25rem;margin:0 0 .75rem;padding:.5rem 1rem;font:inherit;border:2px solid "
    "currentColor;border-radius:.6rem;background:Canvas;color:CanvasText;cursor:pointer}"
    "button:first-of-type{background:CanvasText;color:Canvas}button:focus-visible{outline:3px "
    "solid Highlight;outline-offset:2px}p{margin:0 0 1rem}";

// `booking`: what there is to choose about one, instead of the usual.
std::string page(const TenantSetup& setup, const Words& w, Said said, bool confirms,
                 const std::optional<BookingPage>& booking) {
  std::string html = "<!doctype html><html lang=\"" + std::string(w.language) +
                     "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                     "content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" "
                     "content=\"noindex\"><title>" +
                     escape_xml(setup.organisation) + "</title><style>" + std::string(kStyle) +
                     "</style></head><body><main><h1>" + escape_xml(setup.organisation) + "</h1>";
  const auto paragraph = [&](std::string_view text) { html += "<p>" + escape_xml(text) + "</p>"; };
  const auto button = [&](std::string_view value, std::string_view text) {
    html += "<button name=\"choice\" value=\"" + std::string(value) + "\">" + escape_xml(text) +
            "</button>";
  };
  switch (said) {
    case Said::choose:
      if (booking) {
        paragraph(booking->text);
        if (booking->choices.empty()) break;
        html += "<form method=\"post\">";
        for (const auto& [value, words] : booking->choices) button(value, words);
        html += "</form>";
        break;
      }
      paragraph(w.ask);
      html += "<form method=\"post\">";
      confirms ? button("confirm", w.confirm) : button("book", w.book);
      button("decline", w.decline);
      button("callback", w.callback);
      html += "</form>";
      break;
    case Said::thanks:
      paragraph(w.thanks);
      break;
    case Said::over:
      paragraph(w.over);
      break;
    case Said::expired:
      paragraph(w.expired);
      break;
  }
  html += "<p>" + escape_xml(w.call) + " <a href=\"tel:" + escape_xml(setup.callback_number) +
          "\">" + escape_xml(setup.callback_number) + "</a>.</p></main></body></html>";
  return html;
}

net::Response html(int status, std::string body) {
  auto answer = net::response(status, "text/html; charset=utf-8", std::move(body));
  answer.headers.set("Cache-Control", "no-store");
  answer.headers.set("Referrer-Policy", "no-referrer");
  answer.headers.set("X-Content-Type-Options", "nosniff");
  answer.headers.set("Content-Security-Policy",
                     "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
                     "frame-ancestors 'none'; base-uri 'none'");
  return answer;
}

std::optional<Act> act_of(std::string_view choice) {
  if (choice == "book") return Act::chose_slot;
  if (choice == "confirm") return Act::confirmed;
  if (choice == "decline") return Act::declined;
  if (choice == "callback") return Act::asked_callback;
  return std::nullopt;
}

// What the link's assignment is at: open, answered, or gone.
struct Visit {
  const Assignment* assignment = nullptr;
  Said said = Said::expired;
  bool confirms = false;
  BookingId booking;  // that the link is about; none(): an outreach of its own
};

Visit visit_of(Work& work, const LinkSigner::Link& link) {
  Visit visit;
  if (link.assignment.index() >= work.state().assignments.size()) return visit;
  visit.assignment = &work.state().assignments[link.assignment.index()];
  if (work.now() >= link.expires) return visit;
  visit.booking = work.state().about(link.assignment).booking;
  // Who has chosen in an outreach of its own is shown what became of it.
  if (visit.booking.is_none()) visit.booking = work.engine().booking_led_to(link.assignment);
  if (!visit.booking.is_none()) {
    visit.said = Said::choose;
    return visit;
  }
  const bool answered = !visit.assignment->live() || visit.assignment->kind() == StateKind::booking;
  visit.said = answered ? Said::over : Said::choose;
  visit.confirms = work.state().campaigns[visit.assignment->campaign.index()].policy->purpose ==
                   Purpose::confirm;
  return visit;
}

void answer(Work& work, const std::string& token, const std::optional<std::string>& choice,
            net::Reply reply) {
  const auto link = work.links().read(token);
  Visit visit;
  if (link) visit = visit_of(work, *link);
  const std::string language = visit.assignment == nullptr
                                   ? "en"
                                   : work.directory().person(visit.assignment->patient).language();
  int status = visit.said == Said::expired ? 410 : 200;
  std::optional<BookingPage> booking;
  if (!visit.booking.is_none()) {
    if (choice) {
      const Rejection no = choose_on_page(work, visit.booking, *choice);
      status = no == Rejection::value_is_out_of_range ? 400 : 200;
      if (no == Rejection::none) visit.said = Said::thanks;
    }
    // Where it was not to be had any more, what there is now.
    booking = booking_page(work, visit.booking, language == "es");
  } else if (choice && visit.said == Said::choose) {
    const auto act = act_of(*choice);
    if (!act) {
      status = 400;
    } else if (work.tell(command::PatientAct{link->assignment, *act, ActSource::link}) ==
               Rejection::none) {
      visit.said = Said::thanks;
    } else {
      visit.said = Said::over;
    }
  }
  auto response =
      html(status, page(work.setup(), words_in(language), visit.said, visit.confirms, booking));
  work.when_durable([reply = std::move(reply), response = std::move(response)]() mutable {
    reply.send(std::move(response));
  });
}

// Every tenant signs its own links: the token itself says whose it is.
void visit(Api& api, const std::string& token, std::optional<std::string> choice,
           net::Reply reply) {
  for (const auto& [name, tenant] : api.parts().tenants) {
    if (!tenant->signed_link(token)) continue;
    return tenant->post([token, choice = std::move(choice), reply = std::move(reply)](
                            Work& work) mutable { answer(work, token, choice, std::move(reply)); });
  }
  reply.send(html(404,
                  "<!doctype html><html lang=\"en\"><title>Not found</title><p>This link is "
                  "not valid. / Este enlace no es válido."));
}

}  // namespace

void add_link_routes(Api& api) {
  api.add_open("GET", "/link/{token}", "The patient's page behind a link; changes nothing.",
               [&api](const PathParameters& p, net::Request, net::Reply reply) {
                 visit(api, p[0], std::nullopt, std::move(reply));
               });
  api.add_open("POST", "/link/{token}", "What a patient chose on their page.",
               [&api](const PathParameters& p, net::Request request, net::Reply reply) {
                 if (request.body.size() > kLargestOpenBody) return reply.send(too_large());
                 const auto form = net::parse_form(request.body);
                 const std::string* choice = form ? net::find_field(*form, "choice") : nullptr;
                 visit(api, p[0], choice == nullptr ? std::string{} : *choice, std::move(reply));
               });
}

}  // namespace rb::prod
