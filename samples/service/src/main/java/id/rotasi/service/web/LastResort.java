package id.rotasi.service.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what failed before or after any controller, such as a request that the firewall of the framework refuses. */
@RestController
@Hidden
class LastResort implements ErrorController {

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = asked instanceof Integer number ? HttpStatus.resolve(number) : null;
        var shown = status == null ? HttpStatus.NOT_FOUND : status;
        problems.write(request, response, shown, shown == HttpStatus.NOT_FOUND ? "nothing-here" : "request");
    }
}
