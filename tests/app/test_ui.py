"""Widgets tied to the view: the address sets them, they set the address."""

from streamlit.testing.v1 import AppTest


def _script():
    import streamlit as st

    from lib import ui
    from lib.ui import widgets
    from lib.ui.state import put

    current = st.navigation([st.Page(lambda: None, title="x", url_path="corridor")], position="hidden")
    ui.start("corridor", {"corridor": current})
    widgets.choose_one("view", label="view")
    widgets.choose_one("color", label="color", widget="selectbox")
    widgets.choose_many("layers", label="layers")
    widgets.flag("flat", "flat")
    st.button("put", key="put", on_click=put, kwargs={"view": "world", "pick": "state:KAZ"})
    if st.button("set", key="set"):
        put(view="states")
        st.rerun()
    st.text(ui.address("compare", powers=("CHN",)))


def opened(**query):
    app = AppTest.from_function(_script, default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def address(app):
    """The address as a plain dict, each value a text."""
    return {name: value if isinstance(value, str) else value[-1] for name, value in app.query_params.items()}


def test_the_address_sets_the_widgets():
    app = opened(view="caspian", layers="ports,members", flat="1", color="resources")
    assert not app.exception
    assert app.segmented_control(key="view").value == "caspian"
    assert app.pills(key="layers").value == ["ports", "members"]
    assert app.toggle(key="flat").value is True
    assert app.selectbox(key="color").value == "resources"


def test_widgets_set_the_address():
    app = opened(lang="ar")
    app.toggle(key="flat").set_value(True).run()
    app.selectbox(key="color").set_value("statements").run()
    assert address(app) == {"lang": "ar", "flat": "1", "color": "statements"}
    app.pills(key="layers").set_value([]).run()
    assert address(app)["layers"] == ""
    app.segmented_control(key="view").set_value(None).run()
    assert app.segmented_control(key="view").value == "corridor"


def test_an_address_changed_from_outside_wins():
    app = opened(view="caspian")
    app.toggle(key="flat").set_value(True).run()
    for name in list(app.query_params):
        del app.query_params[name]
    app.query_params["view"] = "world"
    app.run()
    assert app.segmented_control(key="view").value == "world"
    assert app.toggle(key="flat").value is False


def test_put_and_set():
    app = opened()
    app.button(key="put").click().run()
    assert address(app) == {"lang": "en", "view": "world", "pick": "state:KAZ"}
    assert app.segmented_control(key="view").value == "world"
    app.button(key="set").click().run()
    assert address(app)["view"] == "states"
    assert app.segmented_control(key="view").value == "states"


def test_addresses_of_other_views():
    assert opened(lang="ar").text[0].value == "/compare?lang=ar&powers=CHN"


def test_a_step_alone_shows_its_leg_and_writes_no_step_of_back():
    app = opened(lang="ar", step="5")
    assert address(app) == {"lang": "ar", "step": "5"}
    assert app.session_state["_views"]["corridor"].pick == "leg:middle_corridor_main:5"
    app.button(key="put").click().run()
    assert app.session_state["_views"]["corridor"].pick == "state:KAZ"
